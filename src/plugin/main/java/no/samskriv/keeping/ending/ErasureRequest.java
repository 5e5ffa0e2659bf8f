package no.samskriv.keeping.ending;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That a person has asked for everything to be deleted, and what was answered.
 *
 * @param own whether the person wrote it on their own account; otherwise a worker wrote it down for the person
 * @param words what the person wants to say; null for nothing
 * @param answer null until there is one
 * @param why in plain words, and how to complain: always with a no
 */
public record ErasureRequest(
        UUID id,
        PersonRef person,
        boolean own,
        UserRef askedBy,
        LocalDate askedOn,
        @Nullable String words,
        @Nullable Answer answer,
        @Nullable String why,
        @Nullable UserRef answeredBy,
        @Nullable LocalDate answeredOn,
        Revision revision) {
    public static final int LIMIT = 2_000;
    static final String KIND = "ERASURE_REQUEST";

    /** What somebody who asked is told. */
    public enum Answer {
        YES,
        NO,
        /** The person does not ask for it any more. */
        TAKEN_BACK
    }

    public boolean isOpen() {
        return answer == null;
    }

    ErasureRequest answered(Answer given, @Nullable String reason, UserRef by, LocalDate day) {
        return new ErasureRequest(id, person, own, askedBy, askedOn, words, given, reason, by, day, revision.next());
    }
}
