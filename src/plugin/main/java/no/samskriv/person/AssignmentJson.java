package no.samskriv.person;

import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** An assignment in an answer; {@code active} says whether it counts today. */
public record AssignmentJson(
        String id,
        int revision,
        String person,
        UserJson user,
        @Nullable String reason,
        String from,
        @Nullable String to,
        boolean active) {
    private static final String REASON = "reason";

    static AssignmentJson of(StaffAssignment assignment, boolean active, Users users) {
        return new AssignmentJson(
                assignment.id().toString(),
                assignment.revision().number(),
                assignment.person().value(),
                new UserJson(assignment.user().key(), users.displayName(assignment.user())),
                assignment.reason(),
                assignment.from().toString(),
                assignment.to() == null ? null : assignment.to().toString(),
                active);
    }

    static NewAssignment added(JsonFields fields, Users users) {
        fields.allow("user", REASON, "from", "to");
        PeopleJson people = new PeopleJson(fields, users);
        return new NewAssignment(
                people.user("user").orElseThrow(() -> ProblemException.invalid("user", "missing")),
                people.text(REASON, StaffAssignment.REASON_LIMIT).orElse(null),
                fields.optionalDate("from"),
                fields.optionalDate("to").orElse(null));
    }

    static AssignmentChange changed(JsonFields fields, Users users) {
        fields.allow(REASON, "to");
        return new AssignmentChange(
                new PeopleJson(fields, users).patchText(REASON, StaffAssignment.REASON_LIMIT), fields.patchDate("to"));
    }
}
