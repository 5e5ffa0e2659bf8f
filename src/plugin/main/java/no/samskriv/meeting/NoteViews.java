package no.samskriv.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** What was said in a meeting, as views. */
public final class NoteViews {
    /** Whose note was saved so short ago is writing still. */
    private static final Duration WRITING = Duration.ofSeconds(10);

    private final PagePart.Drawing drawing;
    private final Users users;
    private final Phrases phrases;
    private final Wording wording;
    private final CorrectionWording corrections;
    private final PeopleWording people;

    public NoteViews(PagePart.Drawing drawing, Phrases phrases, Users users) {
        MeetingContent content = drawing.content();
        this.drawing = drawing;
        this.users = users;
        this.phrases = phrases;
        this.wording = new Wording(phrases, users, content.person(), content.grant());
        this.corrections = new CorrectionWording(content, phrases, users);
        this.people = new PeopleWording(content, phrases, users);
    }

    /**
     * A note as somebody reads it.
     *
     * @param label what the field is called that it is changed in
     */
    public NoteView view(MeetingEntry note, String label) {
        VoiceText text = note.text("text").orElseThrow();
        Voice voice = text.voice();
        String by = by(note, text);
        boolean named = voice == Voice.PROFESSIONAL || voice == Voice.NEXT_OF_KIN;
        return new NoteView(
                note.id().toString(),
                note.revision().number(),
                text.text(),
                style(voice),
                text.language().toLanguageTag(),
                named ? phrases.text("samskriv.meeting.note.whose", by) : wording.whose(text),
                source(text, by),
                named || text.isUnconfirmed(),
                text.isUnconfirmed(),
                note.choice("lane", Lane.class).name(),
                voice.name(),
                Wording.orEmpty(text.mode()),
                text.isConfirmed(),
                note.value("said").orElse(""),
                label,
                drawing.isInteractive() && mayChange(voice),
                corrections.mayAsk(drawing.isInteractive(), text),
                corrections.beside(note));
    }

    /** A person in nobody's list any more is not forgotten for it: then whoever wrote it down answers for it. */
    private String by(MeetingEntry note, VoiceText text) {
        Optional<String> said = note.value("said").flatMap(people::name);
        return said.orElseGet(() -> text.voice() == Voice.NEXT_OF_KIN
                ? phrases.text("samskriv.meeting.note.kin")
                : users.displayName(text.capturedBy()));
    }

    private String source(VoiceText text, String by) {
        if (text.voice() == Voice.NEXT_OF_KIN && text.isUnconfirmed()) {
            String writer = users.displayName(text.capturedBy());
            return by + ". " + phrases.text("samskriv.words.recalled", writer, phrases.day(text.at()));
        }
        boolean named = text.voice() == Voice.PROFESSIONAL || text.voice() == Voice.NEXT_OF_KIN;
        return named ? by : wording.source(text);
    }

    /** The person changes everything but what workers say in their own name. */
    private boolean mayChange(Voice voice) {
        return !drawing.content().toThePerson() || voice == Voice.PERSON || voice == Voice.SHARED;
    }

    static String style(Voice voice) {
        return switch (voice) {
            case PERSON -> "person";
            case SHARED -> "shared";
            case PROFESSIONAL -> "staff";
            case NEXT_OF_KIN -> "kin";
        };
    }

    /** Who else is writing in these just now; each once. */
    List<String> writing(List<MeetingEntry> notes, Now now) {
        Instant since = now.instant().minus(WRITING);
        return notes.stream()
                .map(note -> note.text("text").orElseThrow())
                .filter(text -> drawing.onPage()
                        && text.at().isAfter(since)
                        && !text.capturedBy().equals(drawing.content().grant().user()))
                .map(text -> users.displayName(text.capturedBy()))
                .distinct()
                .map(name -> phrases.text("samskriv.meeting.lane.writing", name))
                .toList();
    }
}
