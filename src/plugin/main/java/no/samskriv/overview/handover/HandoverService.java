package no.samskriv.overview.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.overview.handover.store.HandoverStore;
import no.samskriv.person.CoordinatorService;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.plan.ActionService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/**
 * One coordinator hands a person over to another. The coordinator and the team's leader decide; the person says what the new
 * one is to know; those who work with the person see that it is on its way. Nothing moves before it is done, and then all of
 * it does.
 */
public final class HandoverService {
    private static final List<Section> ASSIGNMENTS = List.of(Section.ASSIGNMENTS);
    /** What there may be to hand over; each part shows what it opens and nothing else. */
    private static final List<Section> BESIDE = List.of(
            Section.PLAN, Section.PARTICIPATION, Section.MINUTES, Section.CRISIS_PLAN, Section.TASKS, Section.BLOCKS);

    private final Access access;
    private final HandoverStore handovers;
    private final MattersService matters;
    private final HandoverRules rules;
    private final CoordinatorService coordinators;
    private final ActionService actions;
    private final TaskService tasks;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public HandoverService(
            Access access,
            HandoverStore handovers,
            MattersService matters,
            HandoverRules rules,
            CoordinatorService coordinators,
            ActionService actions,
            TaskService tasks,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        this.access = access;
        this.handovers = handovers;
        this.matters = matters;
        this.rules = rules;
        this.coordinators = coordinators;
        this.actions = actions;
        this.tasks = tasks;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /** All of it, for the page. */
    HandoverContent page(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.PAGE, ASSIGNMENTS, BESIDE);
            List<Handover> all = seen(grant, handovers.of(ref));
            boolean mayLead = grant.writes(Section.ASSIGNMENTS);
            return new HandoverContent(
                    all.stream().filter(Handover::isOpen).findFirst(),
                    all.stream()
                            .filter(each -> each.status() == HandoverStatus.DONE)
                            .sorted(Comparator.comparing(Handover::createdAt).reversed())
                            .toList(),
                    mayLead ? rules.others(grant) : List.of(),
                    matters.of(grant),
                    mayLead,
                    grant.writes(Section.PLAN));
        });
    }

    /** All of a person's, the oldest first; what the person wrote only for whoever reads the plan. */
    List<Handover> of(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.REST, ASSIGNMENTS, List.of(Section.PLAN));
            return seen(grant, handovers.of(ref));
        });
    }

    /** That another one took over last, for whoever was let in to something of the person; without what was said. */
    public Optional<Handover> latest(Grant grant) {
        return inTransaction.call(() -> handovers.withoutWords(grant.person()).stream()
                .filter(each -> each.status() == HandoverStatus.DONE)
                .reduce((earlier, later) -> later));
    }

    private static List<Handover> seen(Grant grant, List<Handover> all) {
        return all.stream().map(each -> seen(grant, each)).toList();
    }

    private static Handover seen(Grant grant, Handover handover) {
        return grant.reads(Section.PLAN) ? handover : handover.withoutWords();
    }

    Handover get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Handover> found = handovers.find(id);
            Asked asked = Asked.thing(id, found.map(Handover::person));
            Grant grant = access.require(asked, Verb.READ, Via.FRAGMENT, ASSIGNMENTS, List.of(Section.PLAN));
            return seen(grant, found.orElseThrow());
        });
    }

    /** Begins to hand over; the id is chosen by the client. There is one at a time. */
    Added<Handover> begin(PersonRef ref, UUID id, UserRef to) {
        return locks.call(
                "handover." + ref,
                () -> Added.once(
                        inTransaction,
                        () -> access.require(
                                Asked.person(ref), Verb.WRITE, Via.SAVE, ASSIGNMENTS, List.of(Section.BLOCKS)),
                        grant -> repeated(grant, id),
                        grant -> create(grant, id, to)));
    }

    private Optional<Handover> repeated(Grant grant, UUID id) {
        Optional<Handover> present = handovers.find(id);
        present.ifPresent(found -> Added.requireSame(grant, found.person(), found.createdBy()));
        return present;
    }

    private Handover create(Grant grant, UUID id, UserRef to) {
        if (handovers.withoutWords(grant.person()).stream().anyMatch(Handover::isOpen)) {
            throw ProblemException.ruleBroken("handover-open");
        }
        Handover handover = rules.begun(grant, id, to);
        changes.begin(subject(handover), grant.user(), now.instant());
        handovers.insert(handover);
        return handover;
    }

    /** Changes one that is open and at the revision the user saw. */
    Handover change(UUID id, HandoverInput input, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Handover> found = handovers.find(id);
            Asked asked = Asked.thing(id, found.map(Handover::person));
            Grant grant = requireWrite(asked, input);
            Handover before = requireOpen(found, seen);
            Handover after = rules.after(grant, before, input);
            List<FieldChange> fields = rules.fields(before, after);
            if (fields.isEmpty()) {
                return seen(grant, before);
            }
            changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            handovers.save(before, after);
            promiseToTell(grant, before, after);
            return seen(grant, after);
        });
    }

    /** Each part of a change is asked for in the section it belongs to. */
    private Grant requireWrite(Asked asked, HandoverInput input) {
        if (!input.isOfService()) {
            return access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
        }
        Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, ASSIGNMENTS, BESIDE);
        if (input.words().given() && !grant.writes(Section.PLAN)) {
            throw ProblemException.notFound();
        }
        return grant;
    }

    private static Handover requireOpen(Optional<Handover> found, Revision seen) {
        Handover handover = found.orElseThrow();
        if (!handover.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        if (!handover.isOpen()) {
            throw ProblemException.ruleBroken("handover-over");
        }
        return handover;
    }

    /** That somebody tells the person is owed the person from when it is agreed, and done when it is said to be. */
    private void promiseToTell(Grant grant, Handover before, Handover after) {
        UserRef teller = after.terms().teller();
        boolean told = after.gone().contains(HandoverPoint.TELLING);
        if (teller == null) {
            tasks.takeBack(grant, TaskKind.TELL_ABOUT_HANDOVER, after.id());
        } else if (!after.terms().equals(before.terms())) {
            tasks.agree(
                    grant,
                    TaskKind.TELL_ABOUT_HANDOVER,
                    after.id(),
                    teller,
                    Objects.requireNonNull(after.terms().tellBy()));
        }
        if (teller != null && told) {
            tasks.done(grant, TaskKind.TELL_ABOUT_HANDOVER, after.id());
        }
    }

    /** The new one takes over: coordinator, who works with the person, what was promised and what is owed, all at once. */
    Handover finish(UUID id, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Handover> found = handovers.find(id);
            Asked asked = Asked.thing(id, found.map(Handover::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, ASSIGNMENTS, BESIDE);
            Handover before = requireOpen(found, seen);
            rules.requireReady(grant, before, matters.of(grant));
            Handover after = before.ended(HandoverStatus.DONE, now.today());
            claimEnd(grant, before, after);
            coordinators.handOver(
                    grant, after.to(), after.terms().stays(), after.terms().mainContact());
            UserRef from = after.from();
            if (from != null) {
                actions.handOver(
                        grant,
                        from,
                        after.to(),
                        after.terms().stays() ? after.terms().kept() : Set.of());
            }
            tasks.handOver(grant, from, after.to(), id);
            return seen(grant, after);
        });
    }

    /** It comes to nothing: all stays as it is, and nobody has anything to tell. */
    void cancel(UUID id, Revision seen) {
        inTransaction.run(() -> {
            Optional<Handover> found = handovers.find(id);
            Asked asked = Asked.thing(id, found.map(Handover::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, ASSIGNMENTS);
            Handover before = requireOpen(found, seen);
            claimEnd(grant, before, before.ended(HandoverStatus.CANCELLED, now.today()));
            tasks.takeBack(grant, TaskKind.TELL_ABOUT_HANDOVER, id);
        });
    }

    private void claimEnd(Grant grant, Handover before, Handover after) {
        List<FieldChange> fields = new ChangedFields()
                .value("status", before.status(), after.status())
                .list();
        changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        handovers.save(before, after);
    }

    private static Subject subject(Handover handover) {
        return new Subject(handover.person(), handover.id(), Handover.KIND);
    }
}
