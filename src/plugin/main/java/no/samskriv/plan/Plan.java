package no.samskriv.plan;

import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a person's plan: all of it, or the parts that the person has consented to.
 *
 * @param goals in order, recovery goals before the service's
 * @param actions in order, of all goals and of none
 * @param comments oldest first
 * @param entries of every kind, oldest first, but for what the person keeps from the reader
 * @param signOffs about the plan, oldest first
 * @param signed the version the person said yes to last; null when there is none
 * @param drafts the reader's own, of nobody else
 */
public record Plan(
        Person person,
        Grant grant,
        Circle circle,
        List<Goal> goals,
        List<Action> actions,
        List<Comment> comments,
        List<Entry> entries,
        PlanHead head,
        List<SignOff> signOffs,
        @Nullable Version signed,
        List<Draft> drafts) {
    public Plan {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        comments = List.copyOf(comments);
        entries = List.copyOf(entries);
        signOffs = List.copyOf(signOffs);
        drafts = List.copyOf(drafts);
    }

    /** The entries of one kind, oldest first. */
    public List<Entry> entries(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The entries of one kind that belong to a goal, or to a map. */
    public List<Entry> entries(EntryKind kind, UUID parent) {
        return entries(kind).stream()
                .filter(entry -> parent.equals(entry.parent()))
                .toList();
    }

    /** Whether the reader may add and change. */
    public boolean mayWrite() {
        return grant.mayWrite();
    }

    /** Whether the reader is the person. */
    public boolean own() {
        return grant.own();
    }

    /** Whether the plan is said to the person: on their own account, or shown by a worker. */
    public boolean toThePerson() {
        return grant.toThePerson();
    }

    /** Whether nobody has written a goal or an action yet. */
    boolean hasNothing() {
        return goals.isEmpty() && actions.isEmpty();
    }

    /** Whether all of it was opened, and not a part that the person has consented to. */
    public boolean isWhole() {
        return grant.reads(Section.PLAN);
    }

    boolean hasGoals() {
        return isWhole() || grant.reads(Section.GOALS);
    }

    boolean hasActions() {
        return isWhole() || grant.reads(Section.ACTIONS);
    }
}
