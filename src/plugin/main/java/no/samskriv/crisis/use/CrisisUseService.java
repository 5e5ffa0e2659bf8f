package no.samskriv.crisis.use;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.plan.Capture;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** The times that a crisis plan is used, from the first touch until it has been gone through together. */
public final class CrisisUseService {
    private static final List<Section> CRISIS_USE = List.of(Section.CRISIS_USE);
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);

    private final Access access;
    private final CrisisPlanStore plans;
    private final CrisisUseStore uses;
    private final ProposalService proposals;
    private final TaskService tasks;
    private final Reviewer reviewer;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public CrisisUseService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CrisisUseStore uses,
            ProposalService proposals,
            TaskService tasks,
            Reviewer reviewer,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.plans = plans;
        this.uses = uses;
        this.proposals = proposals;
        this.tasks = tasks;
        this.reviewer = reviewer;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Newest first. */
    List<CrisisUse> of(PersonRef ref, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, via, CRISIS_USE, CRISIS_PLAN);
            return uses.of(ref).stream().map(use -> use.toldTo(grant)).toList();
        });
    }

    /**
     * As {@link #of(PersonRef, Via)}, for whoever was let in to the crisis plan; nothing for those who read it by consent: how
     * it went is between the person and those who work with them.
     */
    List<CrisisUse> of(Grant grant) {
        return grant.topics().all() ? inTransaction.call(() -> uses.of(grant.person())) : List.of();
    }

    CrisisUse get(UUID id) {
        return inTransaction.call(() -> {
            Optional<CrisisUse> found = uses.find(id);
            Asked asked = Asked.thing(id, found.map(CrisisUse::person));
            Grant grant = access.require(asked, Verb.READ, Via.FRAGMENT, CRISIS_USE, CRISIS_PLAN);
            return found.filter(use -> !use.removed())
                    .map(use -> use.toldTo(grant))
                    .orElseThrow(ProblemException::notFound);
        });
    }

    /** Begins; when the plan is in use already, what goes on is what there is, whoever began it. */
    Added<CrisisUse> begin(PersonRef ref, UUID id, Level level) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.CRISIS_USE, Verb.WRITE),
                grant -> present(grant, id),
                grant -> create(grant, id, level));
    }

    private Optional<CrisisUse> present(Grant grant, UUID id) {
        Optional<CrisisUse> repeated = uses.find(id);
        repeated.ifPresent(use -> Added.requireSame(grant, use.person(), use.startedBy()));
        return repeated.or(
                () -> uses.of(grant.person()).stream().filter(CrisisUse::isOpen).findFirst());
    }

    private CrisisUse create(Grant grant, UUID id, Level level) {
        if (plans.of(grant.person()).isEmpty()) {
            throw ProblemException.ruleBroken("crisis-plan-not-begun");
        }
        CrisisUse use = CrisisUse.begun(id, grant.person(), level, grant.user(), now.instant());
        changes.begin(subject(use), grant.user(), now.instant());
        uses.insert(use);
        return use;
    }

    /** Changes a use that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    CrisisUse change(UUID id, UseChange change, Revision seen) {
        if (change.isNothing()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
        return inTransaction.call(() -> {
            Optional<CrisisUse> found = uses.find(id);
            Asked asked = Asked.thing(id, found.map(CrisisUse::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, CRISIS_USE, CRISIS_PLAN);
            CrisisUse before = found.filter(use -> !use.removed()).orElseThrow(ProblemException::notFound);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            requireMay(grant, before, change);
            return saved(grant, before, after(grant, before, change)).toldTo(grant);
        });
    }

    /** Whoever is let in because something happens notes what happens; looking back is for those who write the plan. */
    private static void requireMay(Grant grant, CrisisUse before, UseChange change) {
        boolean writesPlan = grant.writes(Section.CRISIS_PLAN);
        if (change.looksBack() && !writesPlan) {
            throw ProblemException.notFound();
        }
        if (change.removed() && !writesPlan && !before.startedBy().equals(grant.user())) {
            throw ProblemException.ruleBroken("crisis-use-others");
        }
        if (change.level().isPresent() && !before.isOpen()) {
            throw ProblemException.ruleBroken("crisis-use-over");
        }
        if (change.reviewed() && before.isOpen()) {
            throw ProblemException.ruleBroken("crisis-use-goes-on");
        }
    }

    private CrisisUse after(Grant grant, CrisisUse before, UseChange change) {
        CrisisUse after = change.level().map(before::at).orElse(before);
        if (change.ended() && before.isOpen()) {
            after = after.ended(grant.user(), now.instant(), now.today().plusDays(CrisisUse.DAYS_TO_REVIEW));
        }
        if (change.reviewed() && before.reviewedOn() == null) {
            after = after.reviewed(now.today());
        }
        if (change.removed()) {
            Capture.requireMayGo(grant, change.agreed(), before.said().values().toArray(VoiceText[]::new));
            after = after.gone();
        }
        return after.saying(answers(grant, before, change));
    }

    private Map<UseQuestion, VoiceText> answers(Grant grant, CrisisUse before, UseChange change) {
        Map<UseQuestion, VoiceText> answers = new EnumMap<>(UseQuestion.class);
        answers.putAll(before.said());
        change.answers().forEach((question, answer) -> {
            VoiceText stands = before.said().get(question);
            TextInput input = answer.value();
            if (input == null) {
                Capture.requireMayGo(grant, change.agreed(), stands);
                answers.remove(question);
            } else {
                answers.put(question, capture.text(grant, input, question.field(), CrisisUse.TEXT_LIMIT, stands));
            }
        });
        return answers;
    }

    private CrisisUse saved(Grant grant, CrisisUse before, CrisisUse after) {
        List<FieldChange> fields = fields(before, after);
        if (fields.isEmpty()) {
            return before;
        }
        Revision next = changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        CrisisUse use = after.at(next);
        uses.save(before, use);
        seeTo(grant, before, use);
        if (!use.isOpen()) {
            proposals.follow(grant, use);
        }
        return use;
    }

    /** Somebody owes the person that it is gone through, from when it has ended until that is done. */
    private void seeTo(Grant grant, CrisisUse before, CrisisUse use) {
        if (use.removed()) {
            tasks.takeBack(grant, TaskKind.REVIEW_CRISIS_PLAN, use.id());
            tasks.takeBack(grant, TaskKind.KEEP_GOING, use.id());
        } else if (use.reviewedOn() != null && before.reviewedOn() == null) {
            tasks.done(grant, TaskKind.REVIEW_CRISIS_PLAN, use.id());
        } else if (use.isToReview() && before.isOpen()) {
            reviewer.of(grant)
                    .ifPresent(who -> tasks.agree(
                            grant,
                            TaskKind.REVIEW_CRISIS_PLAN,
                            use.id(),
                            who,
                            now.today().plusDays(CrisisUse.DAYS_TO_REVIEW)));
        }
    }

    private static List<FieldChange> fields(CrisisUse before, CrisisUse after) {
        ChangedFields fields = new ChangedFields()
                .value("level", before.level(), after.level())
                .value("endedAt", before.endedAt(), after.endedAt())
                .value("reviewedOn", before.reviewedOn(), after.reviewedOn())
                .value("removed", before.removed(), after.removed());
        for (UseQuestion question : UseQuestion.values()) {
            fields.text(
                    question.field(), before.said().get(question), after.said().get(question));
        }
        return fields.list();
    }

    private static Subject subject(CrisisUse use) {
        return new Subject(use.person(), use.id(), CrisisUse.KIND);
    }
}
