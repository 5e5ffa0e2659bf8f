package no.samskriv.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.storage.Drafts;

/** A person's plan as somebody reads it. Goals, actions and comments each have a service of their own. */
public final class PlanService {
    private final Access access;
    private final PersonService persons;
    private final PlanStore plans;
    private final Drafts drafts;
    private final InTransaction inTransaction;

    public PlanService(
            Access access, PersonService persons, PlanStore plans, Drafts drafts, InTransaction inTransaction) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.drafts = drafts;
        this.inTransaction = inTransaction;
    }

    /**
     * The plan of a person; not found for whoever may read nothing of it. A worker's drafts are left out while the plan
     * is shown to the person: they are the worker's alone.
     */
    public Plan planOf(PersonRef ref, Via via) {
        return planOf(ref, via, Show.ALL);
    }

    /** As above, for a page that shows a part: not found for whoever may not read that part. */
    Plan planOf(PersonRef ref, Via via, Show show) {
        return planOf(ref, via, show.sections(), List.of());
    }

    private Plan planOf(PersonRef ref, Via via, List<Section> sections, List<Section> beside) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, via, sections, beside);
            PlanStore.Content content = plans.of(ref);
            Plan whole = new Plan(
                    persons.behind(grant),
                    grant,
                    persons.circleOf(grant),
                    content.goals(),
                    content.actions(),
                    content.comments(),
                    content.entries().stream()
                            .filter(entry -> !entry.isHiddenFrom(grant))
                            .toList(),
                    content.head(),
                    content.signOffs(),
                    content.signed(),
                    grant.shown() ? List.of() : drafts.of(ref, grant.user()));
            return whole.isWhole() ? whole : OpenedParts.of(whole);
        });
    }

    /**
     * What the person said last in the plan, in their own words, whoever reads it back or not; nothing for whoever was not
     * let in to the plan, and nothing the person keeps to themself. Read for everybody: nobody sees in the work what there
     * is.
     */
    public Optional<VoiceText> latestWordsOf(Grant grant) {
        PlanStore.Content content = plans.of(grant.person());
        Stream<VoiceText> goals = content.goals().stream()
                .flatMap(goal -> Stream.concat(Stream.of(goal.title()), Stream.ofNullable(goal.why())));
        Stream<VoiceText> entries = content.entries().stream()
                .filter(entry -> !entry.isHiddenFrom(grant))
                .flatMap(entry -> entry.texts().values().stream());
        return Stream.concat(goals, entries)
                .filter(text -> text.voice() == Voice.PERSON && grant.reads(Section.PLAN))
                .max(Comparator.comparing(VoiceText::at));
    }

    /**
     * What is done and what went well, for whoever was let in to that already; nothing of it for everybody else, and of
     * what is done only what stands and a consent names for whoever reads by one.
     */
    public Doings doingsOf(Grant grant) {
        // read for everybody: who may not know must not see it in the work
        Doings all = plans.doingsOf(grant.person());
        if (grant.reads(Section.PLAN)) {
            List<Entry> wins =
                    all.wins().stream().filter(win -> !win.isHiddenFrom(grant)).toList();
            return new Doings(all.actions(), wins);
        }
        List<Action> told = all.actions().stream()
                .filter(action -> grant.reads(Section.ACTIONS) && action.isToldBy(grant))
                .map(action -> action.withWordsThatStand().withoutGoal())
                .toList();
        return new Doings(told, List.of());
    }

    /** The goals, for whoever was let in to the plan already, and none for everybody else. */
    public List<Goal> goalsOf(Grant grant) {
        List<Goal> all = plans.goalsOf(grant.person());
        return grant.reads(Section.PLAN) ? all : List.of();
    }

    /** The whole plan, as what waits to be read back needs it; not found for whoever may read a part only. */
    public Plan wholePlanOf(PersonRef ref, Via via) {
        return planOf(ref, via, Show.HISTORY);
    }

    /** As {@link #wholePlanOf}; its grant also opens who takes part. */
    public Plan planWithPeople(PersonRef ref, Via via) {
        return planOf(ref, via, Show.HISTORY.sections(), List.of(Section.PARTICIPATION));
    }
}
