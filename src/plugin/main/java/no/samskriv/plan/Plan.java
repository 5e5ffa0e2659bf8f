package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;

/**
 * What a reader sees of a person's plan: all of it, or the parts that the person has consented to.
 *
 * @param goals in order, recovery goals before the service's
 * @param actions in order, of all goals and of none
 * @param comments oldest first
 * @param drafts the reader's own, of nobody else
 */
public record Plan(
        Person person,
        Grant grant,
        Circle circle,
        List<Goal> goals,
        List<Action> actions,
        List<Comment> comments,
        List<Draft> drafts) {
    public Plan {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        comments = List.copyOf(comments);
        drafts = List.copyOf(drafts);
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
    boolean toThePerson() {
        return grant.toThePerson();
    }

    /** Whether all of it was opened, and not a part that the person has consented to. */
    boolean isWhole() {
        return grant.reads(Section.PLAN);
    }

    boolean hasGoals() {
        return isWhole() || grant.reads(Section.GOALS);
    }

    boolean hasActions() {
        return isWhole() || grant.reads(Section.ACTIONS);
    }
}
