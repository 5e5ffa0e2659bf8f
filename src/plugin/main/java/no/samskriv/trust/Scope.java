package no.samskriv.trust;

import java.util.Optional;
import no.samskriv.kernel.Section;
import org.jspecify.annotations.Nullable;

/** What a consent may be about; the life areas of a plan come with it ({@code domain.md} §4.1). */
public enum Scope {
    GOALS(Section.GOALS),
    ACTIONS(Section.ACTIONS),
    MINUTES(Section.MINUTES),
    CRISIS_PLAN(Section.CRISIS_PLAN),
    ASSESSMENT(null),
    POSITIVE_RISK(null),
    MEDICINES(null),
    MONEY(null);

    private final @Nullable Section section;

    Scope(@Nullable Section section) {
        this.section = section;
    }

    /** What it opens; nothing while there is no such part. */
    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }
}
