package no.samskriv.plan;

import java.time.Instant;
import java.util.Locale;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import org.jspecify.annotations.Nullable;

/** Sentences about a person, as the person or somebody else reads them. */
public final class Wording {
    private final Phrases phrases;
    private final Users users;
    private final Person person;
    private final boolean own;

    public Wording(Phrases phrases, Users users, Person person, Grant grant) {
        this(phrases, users, person, grant.toThePerson());
    }

    private Wording(Phrases phrases, Users users, Person person, boolean own) {
        this.phrases = phrases;
        this.users = users;
        this.person = person;
        this.own = own;
    }

    /** As whoever reads the plan reads it. */
    public static Wording of(Plan plan, Phrases phrases, Users users) {
        return new Wording(phrases, users, plan.person(), plan.grant());
    }

    /** As the person reads it, whoever asked: for what is theirs to keep. */
    public static Wording toThePerson(Plan plan, Phrases phrases, Users users) {
        return new Wording(phrases, users, plan.person(), true);
    }

    /** As the person reads it, whoever asked. */
    public static Wording toThePerson(Person person, Phrases phrases, Users users) {
        return new Wording(phrases, users, person, true);
    }

    /** The text below {@code key}: {@code own} for the person, {@code staff} for everybody else, with the name as {0}. */
    public String forReader(String key) {
        return phrases.text(key + (own ? "own" : "staff"), person.name());
    }

    /** As above, of something more, as {1}. */
    public String forReader(String key, String more) {
        return phrases.text(key + (own ? "own" : "staff"), person.name(), more);
    }

    /** For somebody who hears the page: whose words follow. */
    public String whose(VoiceText text) {
        return switch (text.voice()) {
            case PERSON -> own ? phrases.text("samskriv.words.own") : named("samskriv.words.of", "");
            case SHARED -> phrases.text("samskriv.words.shared");
            case PROFESSIONAL, NEXT_OF_KIN ->
                phrases.text("samskriv.words.staff", users.displayName(text.capturedBy()));
        };
    }

    /** Whose words they are, and when they were confirmed; the label of recalled words follows them everywhere. */
    public String source(VoiceText text) {
        Instant confirmedAt = text.confirmedAt();
        if (text.voice() != Voice.PERSON) {
            return sourceOfOthers(text);
        } else if (confirmedAt == null) {
            String by = users.displayName(text.capturedBy());
            return phrases.text("samskriv.words.recalled", by, phrases.day(text.at()));
        } else if (own) {
            return phrases.text("samskriv.words.confirmed.own", phrases.day(confirmedAt));
        }
        return named("samskriv.words.confirmed", phrases.day(confirmedAt));
    }

    private String sourceOfOthers(VoiceText text) {
        String by = users.displayName(text.capturedBy());
        String key = text.voice() == Voice.SHARED ? "samskriv.words.source.shared" : "samskriv.words.source.staff";
        return phrases.text(key, by, phrases.day(text.at()));
    }

    /** How confirmed words came in, and who was there when they were confirmed; nothing for other words. */
    public String how(VoiceText text) {
        CaptureMode mode = text.mode();
        if (mode == null || !text.isConfirmed()) {
            return "";
        }
        String how = mode == CaptureMode.OWN_LOGIN ? forReader("samskriv.words.alone.") : how(text, mode);
        return text.original() == null ? how : how + " " + phrases.text("samskriv.words.original", text.original());
    }

    private String how(VoiceText text, CaptureMode mode) {
        String writer = users.displayName(text.capturedBy());
        if (text.confirmedBy() == null || text.confirmedBy().equals(text.capturedBy())) {
            return phrases.text("samskriv.words.how." + key(mode), writer);
        }
        String reader = users.displayName(text.confirmedBy());
        String key =
                text.confirmedBy().equals(person.account()) ? "samskriv.words.by-themself" : "samskriv.words.read-by";
        return phrases.text(key, writer, reader);
    }

    /** «Nords egne ord», «Mine ord». */
    public String ownWords() {
        return own ? phrases.text("samskriv.words.mine") : named("samskriv.words.theirs", "");
    }

    /** How the service takes part, as the reader sees it. */
    public String nameOf(SupportMode support) {
        return switch (support) {
            case FOR -> forReader("samskriv.plan.support.for.");
            case WITH -> phrases.text("samskriv.plan.support.with");
            case SELF -> phrases.text("samskriv.plan.support.self");
        };
    }

    /** A text that names the person in the genitive in some languages and plainly in others. */
    private String named(String key, String more) {
        return phrases.text(key, phrases.genitive(person.name()), person.name(), more);
    }

    /** An enum constant as it stands in keys and style sheets. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
