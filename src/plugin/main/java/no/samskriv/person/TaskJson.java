package no.samskriv.person;

import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owes a person, in an answer.
 *
 * @param about the id of what it is about, such as an emergency access
 */
public record TaskJson(
        String id,
        int revision,
        String person,
        String kind,
        @Nullable String about,
        UserJson who,
        String due,
        boolean done,
        @Nullable String doneAt,
        @Nullable UserJson doneBy) {

    static TaskJson of(Task task, Users users) {
        return new TaskJson(
                task.id().toString(),
                task.revision().number(),
                task.person().value(),
                task.kind().name(),
                task.about() == null ? null : task.about().toString(),
                new UserJson(task.who().key(), users.displayName(task.who())),
                task.due().toString(),
                !task.isOpen(),
                task.doneAt() == null ? null : task.doneAt().toString(),
                UserJson.of(task.doneBy(), users));
    }

    /** The one thing that is ever changed: whether it is done. */
    static boolean done(JsonFields fields) {
        return fields.allow("done").optionalFlag("done").orElseThrow(() -> ProblemException.invalid("done", "missing"));
    }
}
