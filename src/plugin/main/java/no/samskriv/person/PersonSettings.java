package no.samskriv.person;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be met; the person's own to change.
 *
 * @param language what the person's words are written in; {@link Locale#ROOT} for a language we have no name for
 * @param pronoun as the person says it
 * @param contact how and where the person wants to be contacted, at most {@link #CONTACT_LIMIT} code points
 * @param interpreter into which language, when the person wants one; such as «arabisk»
 * @param peaceUntil the last day on which the person wants to be left in peace (<em>la meg være i fred til</em>)
 */
public record PersonSettings(
        Locale language,
        @Nullable String pronoun,
        @Nullable String contact,
        @Nullable Prefers prefers,
        @Nullable String interpreter,
        @Nullable LocalDate peaceUntil) {
    public static final int CONTACT_LIMIT = 2_000;

    /** Nothing said yet. */
    public static PersonSettings in(Locale language) {
        return new PersonSettings(language, null, null, null, null, null);
    }
}
