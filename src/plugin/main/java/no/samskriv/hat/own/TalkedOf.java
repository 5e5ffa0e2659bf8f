package no.samskriv.hat.own;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Effect;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.Wish;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Person;
import no.samskriv.person.Task;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import org.jspecify.annotations.Nullable;

/**
 * All that a team has said about a person in its own meetings, for whoever was let in to it.
 *
 * @param wish what the person has said about it; null while nobody has asked
 * @param discussions the last first
 * @param effects oldest first
 * @param meetings those they belong to
 * @param told what the team was to tell the person, by discussion; nothing where nothing was to be told
 * @param questions the words of what was asked, by key
 * @param goals on the plan, so that it can be said what is proposed
 * @param actions on the plan
 */
record TalkedOf(
        Person person,
        Grant grant,
        @Nullable Wish wish,
        List<Discussion> discussions,
        List<Effect> effects,
        Map<UUID, TeamMeeting> meetings,
        Map<UUID, Task> told,
        Map<String, String> questions,
        List<Goal> goals,
        List<Action> actions) {
    TalkedOf {
        discussions = List.copyOf(discussions);
        effects = List.copyOf(effects);
        meetings = Map.copyOf(meetings);
        told = Map.copyOf(told);
        questions = Map.copyOf(questions);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }
}
