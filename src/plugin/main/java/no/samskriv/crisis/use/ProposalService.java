package no.samskriv.crisis.use;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.use.Proposals.Following;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.crisis.use.store.ProposalStore;
import no.samskriv.crisis.use.store.TriedStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Capture;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** What is proposed after a crisis. Nothing is changed by it before the person says yes. */
public final class ProposalService {
    private static final List<Section> CRISIS_USE = List.of(Section.CRISIS_USE);
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);
    private static final List<Section> ONLY_ME = List.of(Section.ONLY_ME);

    private final Access access;
    private final CrisisService crises;
    private final CrisisUseStore uses;
    private final TriedStore tried;
    private final ProposalStore proposals;
    private final ProposalSteps steps;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public ProposalService(
            Access access,
            PersonService persons,
            CrisisService crises,
            CrisisUseStore uses,
            TriedStore tried,
            ProposalStore proposals,
            ProposalSteps steps,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.crises = crises;
        this.uses = uses;
        this.tried = tried;
        this.proposals = proposals;
        this.steps = steps;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Oldest first, without what does not follow any more. */
    List<Proposal> of(UUID use) {
        return inTransaction.call(() -> {
            Let let = let(use, Verb.READ, CRISIS_USE);
            return proposals.of(let.grant().person()).stream()
                    .filter(each -> each.use().equals(use) && !each.removed())
                    .toList();
        });
    }

    Proposal get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Proposal> found = proposals.find(id);
            access.require(Asked.thing(id, found.map(Proposal::person)), Verb.READ, Via.FRAGMENT, CRISIS_USE);
            return found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound);
        });
    }

    /** What somebody proposes in their own words; the id is chosen by the client. */
    Added<Proposal> add(UUID use, UUID id, ProposalInput input) {
        if (!input.section().stances().isEmpty()) {
            throw ProblemException.invalid("section", "not-for-a-proposal");
        }
        return Added.once(inTransaction, () -> let(use, Verb.WRITE, CRISIS_PLAN), let -> repeated(let, id), let -> {
            Grant grant = let.grant();
            Proposal written = new Proposal(
                    id,
                    use,
                    grant.person(),
                    ProposalKind.WRITTEN,
                    null,
                    null,
                    input.section(),
                    capture.text(grant, input.text(), "text", Proposal.TEXT_LIMIT, null),
                    ProposalState.ASKED,
                    null,
                    null,
                    false,
                    grant.user(),
                    now.instant(),
                    Revision.FIRST);
            changes.begin(subject(written), grant.user(), now.instant());
            proposals.insert(written);
            return written;
        });
    }

    private Optional<Proposal> repeated(Let let, UUID id) {
        Optional<Proposal> present = proposals.find(id);
        present.ifPresent(each -> {
            Added.requireSame(let.grant(), each.person(), each.by());
            if (!each.use().equals(let.use().id())) {
                throw ProblemException.notFound();
            }
        });
        return present;
    }

    /** Only the person answers, or says so to a worker who is there; yes is carried out at once. */
    Proposal answer(UUID id, ProposalAnswer answer, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Proposal> found = proposals.find(id);
            Asked asked = Asked.thing(id, found.map(Proposal::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, CRISIS_PLAN, ONLY_ME);
            Proposal before = found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            if (!grant.toThePerson() && !answer.agreed()) {
                throw ProblemException.ruleBroken("proposal-person-answers");
            }
            if (before.state() == ProposalState.ACCEPTED) {
                throw ProblemException.ruleBroken("proposal-carried-out");
            }
            List<FieldChange> fields = new ChangedFields()
                    .value("state", before.state(), answer.state())
                    .list();
            if (fields.isEmpty()) {
                return before;
            }
            Revision next = changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            Proposal after = before.answered(answer.state(), grant.user(), now.instant(), next);
            proposals.save(after);
            if (answer.state() == ProposalState.ACCEPTED) {
                CrisisUse use = uses.find(before.use()).orElseThrow(ProblemException::notFound);
                steps.carryOut(grant, before, use, tried.of(grant.person()), answer);
            }
            return after;
        });
    }

    /**
     * Brings what is proposed up to how it went: what follows is asked once, and what follows no more is asked no more.
     * What was answered stays. In the transaction of what it follows from.
     */
    void follow(Grant grant, CrisisUse use) {
        List<Following> following =
                use.removed() ? List.of() : Proposals.of(crises.contentOf(grant), use, tried.of(grant.person()));
        Map<UUID, Proposal> present = new HashMap<>();
        proposals.of(grant.person()).stream()
                .filter(each -> each.use().equals(use.id()))
                .forEach(each -> present.put(each.id(), each));
        Set<UUID> follows = new HashSet<>();
        for (Following each : following) {
            UUID id = each.idIn(use.id());
            follows.add(id);
            Proposal stands = present.get(id);
            if (stands == null) {
                begin(grant, use, id, each);
            } else if (stands.removed()) {
                take(grant, stands, false);
            }
        }
        present.values().stream()
                .filter(each -> each.isAsked() && each.kind() != ProposalKind.WRITTEN && !follows.contains(each.id()))
                .forEach(each -> take(grant, each, true));
    }

    private void begin(Grant grant, CrisisUse use, UUID id, Following each) {
        Proposal proposal = new Proposal(
                id,
                use.id(),
                use.person(),
                each.kind(),
                each.entry(),
                each.tried(),
                each.section(),
                null,
                ProposalState.ASKED,
                null,
                null,
                false,
                grant.user(),
                now.instant(),
                Revision.FIRST);
        changes.begin(subject(proposal), grant.user(), now.instant());
        proposals.insert(proposal);
    }

    private void take(Grant grant, Proposal proposal, boolean away) {
        List<FieldChange> fields =
                new ChangedFields().value("removed", proposal.removed(), away).list();
        Revision next = changes.claim(subject(proposal), proposal.revision(), grant.user(), now.instant(), fields);
        proposals.save(proposal.gone(away, next));
    }

    private record Let(Grant grant, CrisisUse use) {}

    private Let let(UUID use, Verb verb, List<Section> section) {
        Optional<CrisisUse> found = uses.find(use);
        Asked asked = Asked.thing(use, found.map(CrisisUse::person));
        Grant grant = access.require(asked, verb, verb == Verb.READ ? Via.FRAGMENT : Via.SAVE, section);
        return new Let(grant, found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound));
    }

    private static Subject subject(Proposal proposal) {
        return new Subject(proposal.person(), proposal.id(), Proposal.KIND);
    }
}
