package no.samskriv.crisis;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * One line of a crisis plan.
 *
 * @param text what it says, at most {@link #TEXT_LIMIT} code points; null while it is a suggestion that nobody has made
 *     their own, and for somebody who is only named
 * @param reason why, of a wish or a refusal; as long
 * @param alternative what rather, of a refusal; as long
 * @param contact who is meant; null when nobody is
 * @param places where it stands besides the whole plan
 * @param onlyMe for nobody but the person on their own account (INV-21)
 * @param suggestion the key of the suggestion it still is; null once it is somebody's words
 * @param order its place in its section, lowest first
 * @param removed taken off the plan; it stays in the history
 */
public record CrisisEntry(
        UUID id,
        PersonRef person,
        CrisisSection section,
        Level level,
        @Nullable VoiceText text,
        @Nullable VoiceText reason,
        @Nullable VoiceText alternative,
        @Nullable Contact contact,
        @Nullable Stance stance,
        @Nullable Matter matter,
        Set<Place> places,
        boolean onlyMe,
        @Nullable String suggestion,
        int order,
        boolean removed,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final int TEXT_LIMIT = 450;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_ENTRY";

    public static final String TEXT = "crisis-entry.text";
    public static final String REASON = "crisis-entry.reason";
    public static final String ALTERNATIVE = "crisis-entry.alternative";

    public CrisisEntry {
        places = Set.copyOf(places);
    }

    public boolean isIn(CrisisSection other) {
        return section == other;
    }

    /** Whether it says who is to be told nothing, or not to come: no print tells that unless the person chose it. */
    public boolean keepsSomebodyAway() {
        return stance == Stance.DO_NOT_TELL;
    }

    /** The same, standing in these places. */
    CrisisEntry at(Set<Place> chosen) {
        return new CrisisEntry(
                id,
                person,
                section,
                level,
                text,
                reason,
                alternative,
                contact,
                stance,
                matter,
                chosen,
                onlyMe,
                suggestion,
                order,
                removed,
                createdBy,
                createdAt,
                revision);
    }
}
