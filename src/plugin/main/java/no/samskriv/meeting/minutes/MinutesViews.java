package no.samskriv.meeting.minutes;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.CorrectionWording;
import no.samskriv.meeting.Journalled;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.PeopleWording;
import no.samskriv.meeting.minutes.MinutesAnsweringView.WitnessView;
import no.samskriv.meeting.minutes.MinutesJournalView.NoteView;
import no.samskriv.meeting.minutes.MinutesRemarksView.RemarkView;
import no.samskriv.meeting.minutes.MinutesSaidView.PartView;
import no.samskriv.meeting.minutes.MinutesSaidView.SaidView;
import no.samskriv.meeting.minutes.MinutesUnreadView.UnreadView;
import no.samskriv.plan.Wording;

/** The minutes of a meeting as views. */
final class MinutesViews {
    private final MeetingContent content;
    private final MinutesStanding standing;
    private final Minutes minutes;
    private final Phrases phrases;
    private final Users users;
    private final SpokenViews wording;
    private final boolean interactive;

    /** @param interactive whether something can be pressed, and the reader may */
    MinutesViews(Minutes minutes, Phrases phrases, Users users, boolean interactive) {
        this.minutes = minutes;
        this.content = minutes.content();
        this.standing = minutes.standing();
        this.phrases = phrases;
        this.users = users;
        this.wording = SpokenViews.of(content, phrases, users);
        this.interactive = interactive;
    }

    /** @param look where the minutes are gone through; empty on that page itself */
    MinutesStandingView standing(String look) {
        boolean over = content.meeting().status().isOver();
        boolean looks = over && interactive && !look.isEmpty() && standing.gone() != GoneThrough.DONE;
        boolean moves = interactive
                && !look.isEmpty()
                && !content.toThePerson()
                && content.meeting().status() == MeetingStatus.MINUTES;
        List<String> changes = standing.gone() == GoneThrough.CHANGED
                ? minutes.signed()
                        .map(version -> MinutesChangedWording.between(
                                phrases, MinutesText.parse(version.content()), standing.text()))
                        .orElse(List.of())
                : List.of();
        String state = state();
        return new MinutesStandingView(
                standing.gone().name(),
                !state.isEmpty(),
                state,
                !standing.answers().isEmpty(),
                standing.answers().stream().map(wording::answer).toList(),
                !changes.isEmpty(),
                changes,
                looks,
                look,
                moves,
                MeetingStatus.FOR_APPROVAL.name(),
                content.meeting().revision().number(),
                phrases.text("samskriv.minutes.move", content.person().name()));
    }

    /** The honest label; nothing while there is time, and nothing where the answer says it. */
    String state() {
        return switch (standing.gone()) {
            case NOT_DONE -> wording.forReader("samskriv.minutes.gone.not-done.");
            case CHANGED ->
                wording.forReader(
                        "samskriv.minutes.gone.changed.",
                        standing.yes().map(yes -> phrases.day(yes.at())).orElse(""));
            case DONE, WAITING, TOO_EARLY -> "";
        };
    }

    MinutesSaidView said() {
        List<PartView> parts = new ArrayList<>();
        List<MeetingEntry> all = MinutesText.spoken(content.entries());
        List<UUID> items = new ArrayList<>();
        for (MeetingEntry item : content.agenda()) {
            items.add(item.id());
            List<SaidView> said = said(all.stream()
                    .filter(entry -> SpokenViews.hangsOn(entry, item.id()))
                    .toList());
            if (!said.isEmpty()) {
                parts.add(new PartView(true, wording.spoken(item.text("title")), said));
            }
        }
        List<SaidView> others = said(
                all.stream().filter(entry -> !items.contains(entry.parent())).toList());
        if (!others.isEmpty()) {
            parts.add(new PartView(false, SpokenView.NOTHING, others));
        }
        return new MinutesSaidView(parts.isEmpty(), phrases.text("samskriv.minutes.nothing"), parts);
    }

    private List<SaidView> said(List<MeetingEntry> entries) {
        List<SaidView> said = new ArrayList<>();
        String above = "";
        for (MeetingEntry entry : entries) {
            String label = wording.label(entry);
            said.add(said(entry, label, label.equals(above)));
            above = label;
        }
        return said;
    }

    private SaidView said(MeetingEntry entry, String label, boolean again) {
        VoiceText text = entry.text("text").orElseThrow();
        List<CorrectionView> corrections = content.entries(MeetingEntryKind.CORRECTION).stream()
                .filter(correction -> SpokenViews.hangsOn(correction, entry.id()))
                .map(correction -> correction(correction, ""))
                .toList();
        boolean staffs = text.voice() == Voice.PROFESSIONAL || text.voice() == Voice.SHARED;
        Optional<String> by =
                entry.is(MeetingEntryKind.NOTE) && text.voice() != Voice.PERSON ? saidBy(entry) : Optional.empty();
        return new SaidView(
                entry.id().toString(),
                entry.kind().path(),
                label,
                again,
                by.map(name -> wording.spoken(text).by(name)).orElseGet(() -> wording.spoken(text)),
                text.isUnconfirmed() || text.voice() == Voice.PROFESSIONAL || text.voice() == Voice.NEXT_OF_KIN,
                interactive && staffs,
                !corrections.isEmpty(),
                corrections);
    }

    /** What is not right, with what it is about; nothing when nobody has asked. */
    Optional<MinutesAskedView> asked() {
        List<CorrectionView> corrections = content.entries(MeetingEntryKind.CORRECTION).stream()
                .map(correction -> correction(correction, about(correction)))
                .toList();
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MinutesAskedView(wording.forReader("samskriv.minutes.correction.title."), corrections));
    }

    /** @param about the words it is about, where it does not stand beside them; empty where it does */
    private CorrectionView correction(MeetingEntry correction, String about) {
        CorrectionWording words = new CorrectionWording(content, phrases, users);
        Optional<VoiceText> answer = correction.text("answer");
        return new CorrectionView(
                correction.id().toString(),
                correction.revision().number(),
                words.asked(correction),
                wording.spoken(correction.text("what")),
                !about.isEmpty(),
                about,
                answer.isPresent(),
                answer.map(text -> words.answered(correction, text)).orElse(""),
                wording.spoken(answer),
                interactive && answer.isEmpty() && !content.toThePerson());
    }

    /** What a request is about; words that have been taken away since are not said again. */
    private String about(MeetingEntry correction) {
        return Optional.ofNullable(correction.parent())
                .flatMap(content::entry)
                .flatMap(entry -> entry.text("text"))
                .map(VoiceText::text)
                .orElseGet(() -> phrases.text("samskriv.minutes.correction.gone"));
    }

    /** Nothing when everything has been read back. */
    Optional<MinutesUnreadView> unread() {
        List<UnreadView> texts = content.entries().stream()
                .flatMap(entry -> entry.kind().fields().stream()
                        .filter(field -> field.isText()
                                && entry.texts().containsKey(field.name())
                                && entry.texts().get(field.name()).isUnconfirmed())
                        .map(field -> unread(entry, field.name())))
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new MinutesUnreadView(
                        interactive,
                        phrases.text("samskriv.minutes.unread", Integer.toString(texts.size())),
                        wording.forReader("samskriv.minutes.unread.how."),
                        texts));
    }

    private UnreadView unread(MeetingEntry entry, String field) {
        VoiceText text = entry.text(field).orElseThrow();
        CaptureMode mode = text.mode();
        String confirms = content.toThePerson() ? wording.ownMode() : Wording.orEmpty(mode);
        return new UnreadView(
                entry.kind().path(),
                entry.id().toString(),
                entry.revision().number(),
                field,
                text.voice().name(),
                confirms,
                wording.spoken(text));
    }

    MinutesRemarksView remarks() {
        List<RemarkView> remarks = content.entries(MeetingEntryKind.REMARK).stream()
                .map(remark -> new RemarkView(
                        remark.id().toString(),
                        remark.revision().number(),
                        wording.forReader("samskriv.minutes.remark."),
                        wording.spoken(remark.text("text")),
                        interactive && content.toThePerson()))
                .toList();
        return new MinutesRemarksView(
                !remarks.isEmpty(), remarks, interactive, wording.forReader("samskriv.minutes.remark.add."));
    }

    /** Nothing where there is nothing to answer to yet, or nobody who may. */
    Optional<MinutesAnsweringView> answering() {
        if (!interactive || !content.meeting().status().isOver()) {
            return Optional.empty();
        }
        return Optional.of(new MinutesAnsweringView(
                standing.hash(),
                wording.ownMode(),
                wording.forReader("samskriv.minutes.question."),
                standing.unread().isEmpty(),
                phrases.text("samskriv.minutes.yes"),
                phrases.text("samskriv.minutes.yes-but"),
                phrases.text("samskriv.signing.not-now"),
                phrases.text("samskriv.signing.remark"),
                !content.grant().own(),
                content.circle().workers().stream()
                        .filter(worker -> !worker.user().equals(content.grant().user()))
                        .map(worker -> new WitnessView(worker.user().key(), users.displayName(worker.user())))
                        .distinct()
                        .toList()));
    }

    /** Nothing for the person, and nothing while there are no notes. */
    Optional<MinutesJournalView> journal() {
        List<MeetingEntry> notes = content.entries(MeetingEntryKind.NOTE);
        if (!interactive || content.toThePerson() || notes.isEmpty()) {
            return Optional.empty();
        }
        long open = notes.stream()
                .filter(note -> note.choice("journalled", Journalled.class) == Journalled.NO)
                .count();
        return Optional.of(new MinutesJournalView(
                open == 0
                        ? phrases.text("samskriv.minutes.journal.done")
                        : phrases.text("samskriv.minutes.journal.open", Long.toString(open)),
                notes.stream().map(this::journal).toList()));
    }

    /** Who said it, where that is not whoever wrote it. */
    private Optional<String> saidBy(MeetingEntry note) {
        return note.value("said").flatMap(new PeopleWording(content, phrases, users)::name);
    }

    private NoteView journal(MeetingEntry note) {
        Journalled mark = note.choice("journalled", Journalled.class);
        VoiceText text = note.text("text").orElseThrow();
        String who = saidBy(note).orElseGet(() -> users.displayName(text.capturedBy()));
        String day = DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(content.meeting().frame().day());
        String type = phrases.text(
                "samskriv.meeting.type." + SpokenViews.key(content.meeting().type()));
        String lane = wording.label(note);
        String copy = phrases.text("samskriv.minutes.journal.copy", day, type, lane, who) + "\n" + text.text();
        return new NoteView(
                note.id().toString(),
                note.revision().number(),
                lane,
                copy,
                mark == Journalled.NO,
                mark == Journalled.YES,
                mark == Journalled.NOT_RELEVANT);
    }
}
