package no.samskriv.meeting.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.demo.MeetingSketch.Piece;
import no.samskriv.meeting.demo.MeetingSketch.Said;
import no.samskriv.meeting.minutes.MinutesText;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.ParticipantDemo;
import no.samskriv.person.PersonDemo;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.demo.DemoWords;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignedTexts;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Puts the meetings and conversations of the demo's persons into the tables ({@code domain.md} §6). */
public final class MeetingDemo {
    /** The room between two neighbours. */
    private static final int GAP = 1 << 16;
    /** What is written for a meeting is there this many days before it. */
    private static final int EARLY = 3;

    private static final int WEEK = 7;
    private static final String USER = "USER:";
    private static final String PARTICIPANT = "PARTICIPANT:";

    private final MeetingStore meetings;
    private final MeetingEntryStore entries;
    private final SignedTexts signed;
    private final Changes changes;
    private final Users users;

    public MeetingDemo(
            MeetingStore meetings, MeetingEntryStore entries, SignedTexts signed, Changes changes, Users users) {
        this.meetings = meetings;
        this.entries = entries;
        this.signed = signed;
        this.changes = changes;
        this.users = users;
    }

    /**
     * After persons, participants and plans.
     *
     * @param today what has been held has been held by then, whatever day of the week it is
     */
    public void seed(LocalDate anchor, LocalDate today) {
        DemoWords words = new DemoWords(users, anchor);
        Stream.of(NordMeetings.all(), SorMeetings.all(), OstMeetings.all(), VestMeetings.all())
                .flatMap(List::stream)
                .forEach(sketch -> seed(sketch, words, today));
    }

    private void seed(MeetingSketch sketch, DemoWords words, LocalDate today) {
        int days = sketch.daysBefore;
        if (sketch.status.isOver() && words.day(days).isAfter(today)) {
            days += WEEK;
        }
        Meeting meeting = meeting(sketch, words, days);
        changes.begin(
                new Subject(meeting.person(), meeting.id(), Meeting.KIND), meeting.createdBy(), meeting.createdAt());
        meetings.insert(meeting);
        int order = 0;
        List<MeetingEntry> all = new ArrayList<>();
        for (Piece piece : sketch.pieces) {
            order += GAP;
            MeetingEntry entry = entry(sketch, piece, words, days, order);
            changes.begin(
                    new Subject(entry.person(), entry.id(), entry.kind().name()), entry.createdBy(), entry.createdAt());
            entries.insert(entry);
            all.add(entry);
        }
        if (meeting.status() == MeetingStatus.APPROVED) {
            answer(meeting, all, words.user("nord"), words.at(days).plusSeconds(order / GAP));
        }
    }

    /** What is approved the person has said yes to, signed in. */
    private void answer(Meeting meeting, List<MeetingEntry> all, UserRef person, Instant at) {
        MinutesText text = MinutesText.of(all);
        UUID id = UUID.nameUUIDFromBytes((meeting.id() + " yes").getBytes(StandardCharsets.UTF_8));
        changes.begin(new Subject(meeting.person(), id, SignOff.KIND), person, at);
        signed.keep(
                new SignOff(
                        id,
                        meeting.person(),
                        SignedThing.MINUTES,
                        meeting.id(),
                        1,
                        text.hash(),
                        Responsible.PERSON,
                        SignAnswer.AGREED,
                        SignMethod.OWN_LOGIN,
                        null,
                        null,
                        null,
                        at,
                        person),
                text.text());
    }

    private static Meeting meeting(MeetingSketch sketch, DemoWords words, int days) {
        LocalDate day = words.day(days);
        Instant over = words.at(days);
        return new Meeting(
                sketch.id(),
                sketch.person,
                PersonDemo.TEAM,
                sketch.type,
                sketch.status,
                new MeetingFrame(
                        day,
                        time(sketch.from),
                        time(sketch.to),
                        sketch.place,
                        sketch.facilitator == null ? null : words.user(sketch.facilitator),
                        words.user(sketch.noteTaker),
                        sketch.interpreter,
                        sketch.service,
                        sketch.dayOneIn == null ? null : day.plusDays(sketch.dayOneIn)),
                sketch.previous == null ? null : MeetingSketch.id(sketch.person, sketch.previous),
                null,
                null,
                null,
                sketch.status.isOver() ? over : null,
                false,
                words.user(sketch.noteTaker),
                words.at(Math.max(days, 0) + EARLY),
                Revision.FIRST);
    }

    private MeetingEntry entry(MeetingSketch sketch, Piece piece, DemoWords words, int days, int order) {
        int then = piece.early() ? Math.max(days, 0) + EARLY : days;
        String login = piece.own() ? "nord" : sketch.noteTaker;
        UserRef by = words.user(login);
        Map<String, VoiceText> texts = new LinkedHashMap<>();
        piece.texts().forEach((field, said) -> texts.put(field, text(sketch, piece.mode(), said, words, login, then)));
        Map<String, String> values = new LinkedHashMap<>();
        piece.values().forEach((field, value) -> values.put(field, stored(sketch, value, words)));
        return new MeetingEntry(
                piece.id(),
                sketch.id(),
                sketch.person,
                piece.kind(),
                piece.parent(),
                texts,
                values,
                order,
                false,
                by,
                words.at(then).plusSeconds(order / GAP),
                Revision.FIRST);
    }

    private static VoiceText text(
            MeetingSketch sketch, CaptureMode mode, Said said, DemoWords words, String login, int then) {
        if (said.voice() == Voice.NEXT_OF_KIN) {
            Instant at = words.at(then);
            return new VoiceText(
                    said.words(), said.voice(), mode, at, words.user(login), at, DemoWords.languageOf(sketch.person));
        }
        return said.voice() == Voice.PERSON
                ? words.own(sketch.person, said.words(), mode, login, then)
                : words.said(said.voice(), sketch.person, said.words(), login, then);
    }

    private static String stored(MeetingSketch sketch, String value, DemoWords words) {
        if (value.startsWith(USER)) {
            return USER + words.user(value.substring(USER.length())).key();
        }
        if (value.startsWith(PARTICIPANT)) {
            UUID id = ParticipantDemo.id(sketch.person, value.substring(PARTICIPANT.length()));
            return PARTICIPANT + id;
        }
        return value;
    }

    private static @Nullable LocalTime time(@Nullable String time) {
        return time == null ? null : LocalTime.parse(time);
    }
}
