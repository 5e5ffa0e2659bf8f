package no.samskriv.plan.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonDemo;

/** Who said what in the demo, and when; days count from the anchor. */
public record DemoWords(Users users, LocalDate anchor) {
    static UUID goalId(String words) {
        return id("goal", words);
    }

    /** The same for the same words, whenever it is seeded. */
    public static UUID id(String kind, String words) {
        return UUID.nameUUIDFromBytes(("demo:" + kind + ":" + words).getBytes(UTF_8));
    }

    /** What a person speaks, and what is written about them. */
    public static Locale languageOf(PersonRef person) {
        return Locale.forLanguageTag(person.equals(PersonDemo.OST) ? "nn" : "nb");
    }

    /** A broken rule when the wiki has none of that name. */
    public UserRef user(String login) {
        return users.byLoginName(login).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
    }

    public LocalDate day(int daysBefore) {
        return anchor.minusDays(daysBefore);
    }

    /** Half past ten that day. */
    public Instant at(int daysBefore) {
        return day(daysBefore).atTime(LocalTime.of(10, 30)).atZone(Now.HERE).toInstant();
    }

    /** The person's own words; recalled ones wait to be read back. */
    public VoiceText own(PersonRef person, String words, CaptureMode mode, String by, int daysBefore) {
        Instant at = at(daysBefore);
        Instant confirmedAt = mode == CaptureMode.RECALLED ? null : at;
        return new VoiceText(words, Voice.PERSON, mode, confirmedAt, user(by), at, languageOf(person));
    }

    public VoiceText said(Voice voice, PersonRef person, String words, String by, int daysBefore) {
        return new VoiceText(words, voice, null, null, user(by), at(daysBefore), languageOf(person));
    }
}
