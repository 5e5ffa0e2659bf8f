package no.samskriv.hat.turns;

import no.samskriv.kernel.Users;
import no.samskriv.rest.UserJson;

/** That somebody is not there, in an answer. */
public record AbsenceJson(String id, int revision, String team, UserJson user, String from, String to) {
    static AbsenceJson of(HatAbsence absence, Users users) {
        return new AbsenceJson(
                absence.id().toString(),
                absence.revision().number(),
                absence.team().toString(),
                new UserJson(absence.user().key(), users.displayName(absence.user())),
                absence.from().toString(),
                absence.to().toString());
    }
}
