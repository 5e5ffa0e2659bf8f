package no.samskriv.meeting.minutes;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.person.Person;
import no.samskriv.plan.Wording;
import no.samskriv.plan.signing.SignOff;

/** What is said in minutes and of them, as the person or somebody else reads it. */
final class SpokenViews {
    private final Phrases phrases;
    private final Users users;
    private final Person person;
    private final Grant grant;
    private final Wording wording;

    SpokenViews(Phrases phrases, Users users, Person person, Grant grant) {
        this.phrases = phrases;
        this.users = users;
        this.person = person;
        this.grant = grant;
        this.wording = new Wording(phrases, users, person, grant);
    }

    static SpokenViews of(MeetingContent content, Phrases phrases, Users users) {
        return new SpokenViews(phrases, users, content.person(), content.grant());
    }

    String text(String key, String... arguments) {
        return phrases.text(key, arguments);
    }

    String forReader(String key) {
        return wording.forReader(key);
    }

    String forReader(String key, String more) {
        return wording.forReader(key, more);
    }

    SpokenView spoken(VoiceText text) {
        return new SpokenView(
                text.text(),
                style(text.voice()),
                text.language().toLanguageTag(),
                wording.whose(text),
                wording.source(text),
                text.isUnconfirmed());
    }

    SpokenView spoken(Optional<VoiceText> text) {
        return text.map(this::spoken).orElse(SpokenView.NOTHING);
    }

    /** «Ansvarsgruppemøte 11. november». */
    String nameOf(Meeting meeting) {
        return phrases.text("samskriv.meeting.type." + key(meeting.type())) + " "
                + phrases.day(meeting.frame().day());
    }

    /** In whose view a note is, on which line of a conversation it stands, or who decided. */
    String label(MeetingEntry entry) {
        if (entry.is(MeetingEntryKind.DECISION)) {
            return forReader("samskriv.minutes.by." + key(entry.choice("decidedBy", DecidedBy.class)) + ".");
        }
        return entry.value("line")
                .map(line -> forReader("samskriv.minutes.line." + key(Line.valueOf(line)) + "."))
                .orElseGet(() -> forReader("samskriv.minutes.lane." + key(entry.choice("lane", Lane.class)) + "."));
    }

    /** «Du gikk gjennom referatet 20. november». */
    AnsweredView answer(SignOff signOff) {
        String key = "samskriv.minutes.answer." + key(signOff.answer()) + ".";
        String how = how(signOff);
        VoiceText remark = signOff.remark();
        return new AnsweredView(
                key(signOff.answer()),
                forReader(key, phrases.day(signOff.at())),
                !how.isEmpty(),
                how,
                remark != null,
                spoken(Optional.ofNullable(remark)));
    }

    private String how(SignOff signOff) {
        String by = users.displayName(signOff.by());
        UserRef witness = signOff.witness();
        return switch (signOff.method()) {
            case OWN_LOGIN -> "";
            case TOGETHER -> phrases.text("samskriv.signing.how.together", by);
            case ORAL_WITNESSED ->
                phrases.text("samskriv.signing.how.oral", by, witness == null ? "" : users.displayName(witness));
            case SIGNED_PAPER ->
                signOff.original() == null
                        ? phrases.text("samskriv.signing.how.paper", by)
                        : phrases.text("samskriv.signing.how.paper.at", by, signOff.original());
        };
    }

    /** The address of where the meeting stands, from a page of ours. */
    String back(Meeting meeting) {
        String ref = person.ref().value();
        if (grant.shown()) {
            return "vis?ref=" + ref;
        }
        Long page = meeting.page();
        return Optional.ofNullable(page)
                .or(person::page)
                .map(id -> "../../../pages/viewpage.action?pageId=" + id)
                .orElse("person?ref=" + ref);
    }

    /** How own words come in where nobody is asked; empty where a worker says so. */
    String ownMode() {
        return grant.own() ? "OWN_LOGIN" : grant.toThePerson() ? "TOGETHER" : "";
    }

    static String style(Voice voice) {
        return switch (voice) {
            case PERSON -> "person";
            case SHARED -> "shared";
            case NEXT_OF_KIN -> "kin";
            case PROFESSIONAL -> "staff";
        };
    }

    static String key(Enum<?> constant) {
        return Wording.key(constant);
    }

    /** By id, for what hangs on something. */
    static boolean hangsOn(MeetingEntry entry, UUID parent) {
        return parent.equals(entry.parent());
    }
}
