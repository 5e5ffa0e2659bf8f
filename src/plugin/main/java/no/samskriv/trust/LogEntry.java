package no.samskriv.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read or changed something about a person, on what ground, or tried to. Holds no text of anybody's.
 *
 * @param asked the reference or id that was asked for
 * @param person whose it is; nobody for what does not exist
 * @param sections what was opened, or what was asked for in vain
 * @param ground {@link Ground#NONE} when it was refused
 * @param mark the cover or emergency access that let the actor in; its reason stands there
 * @param takenIn when it came into the log; null when that was at once, as it is but for some showings of a crisis sheet
 */
public record LogEntry(
        String asked,
        Optional<PersonRef> person,
        UserRef actor,
        Verb verb,
        List<Section> sections,
        Ground ground,
        @Nullable UUID mark,
        Via via,
        Instant at,
        @Nullable Instant takenIn) {
    public LogEntry {
        sections = List.copyOf(sections);
    }

    /** That stood in the log before anything was shown. */
    public LogEntry(
            String asked,
            Optional<PersonRef> person,
            UserRef actor,
            Verb verb,
            List<Section> sections,
            Ground ground,
            @Nullable UUID mark,
            Via via,
            Instant at) {
        this(asked, person, actor, verb, sections, ground, mark, via, at, null);
    }

    LogEntry takenInAt(Instant later) {
        return new LogEntry(asked, person, actor, verb, sections, ground, mark, via, at, later);
    }

    public boolean isRefused() {
        return ground == Ground.NONE;
    }
}
