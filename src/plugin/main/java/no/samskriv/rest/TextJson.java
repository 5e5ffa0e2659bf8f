package no.samskriv.rest;

import java.time.Instant;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/** A text with its voice in an answer; {@code mode}, {@code confirmed} and {@code confirmedAt} for own words only. */
public record TextJson(
        String text,
        String voice,
        @Nullable String mode,
        @Nullable Boolean confirmed,
        @Nullable String confirmedAt,
        @Nullable UserJson confirmedBy,
        @Nullable String original,
        UserJson capturedBy,
        String at,
        String language) {

    /** Nothing for a text that nobody has said. */
    public static @Nullable TextJson ofNullable(@Nullable VoiceText text, Users users) {
        return text == null ? null : of(text, users);
    }

    public static TextJson of(VoiceText text, Users users) {
        CaptureMode mode = text.mode();
        Instant confirmedAt = text.confirmedAt();
        UserRef by = text.capturedBy();
        return new TextJson(
                text.text(),
                text.voice().name(),
                mode == null ? null : mode.name(),
                text.voice().isOwnWords() ? text.isConfirmed() : null,
                confirmedAt == null ? null : confirmedAt.toString(),
                UserJson.of(text.confirmedBy(), users),
                text.original(),
                new UserJson(by.key(), users.displayName(by)),
                text.at().toString(),
                text.language().toLanguageTag());
    }
}
