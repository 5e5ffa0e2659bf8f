package no.samskriv.meeting.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.talk.ConversationView.FieldView;
import no.samskriv.meeting.talk.MeetingListView.ChoiceView;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.person.StaffAssignment;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** A conversation while it is written, as a view. */
final class ConversationViews {
    private final Person person;
    private final Grant grant;
    private final Circle circle;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    ConversationViews(Person person, Grant grant, Circle circle, Phrases phrases, Users users) {
        this.person = person;
        this.grant = grant;
        this.circle = circle;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, person, grant);
    }

    ConversationView fresh(Optional<HowWritten> how) {
        return view(null, List.of(), mode(how));
    }

    /** What stands is written on with as it was begun, unless the reader says otherwise. */
    ConversationView of(MeetingContent content, Optional<HowWritten> how) {
        List<MeetingEntry> notes = content.entries(MeetingEntryKind.NOTE);
        Optional<CaptureMode> begun = notes.stream()
                .flatMap(note -> note.text("text").stream())
                .filter(text -> text.voice() == Voice.PERSON)
                .flatMap(text -> Stream.ofNullable(text.mode()))
                .findFirst();
        Optional<CaptureMode> mode = how.isPresent() || grant.toThePerson() ? mode(how) : begun;
        return view(content.meeting(), notes, mode);
    }

    /** The person is asked nothing: how their words come in follows from whose login it is. */
    private Optional<CaptureMode> mode(Optional<HowWritten> how) {
        if (grant.toThePerson()) {
            return Optional.of(grant.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER);
        }
        return how.map(HowWritten::mode);
    }

    private ConversationView view(@Nullable Meeting meeting, List<MeetingEntry> notes, Optional<CaptureMode> mode) {
        boolean recalled = mode.equals(Optional.of(CaptureMode.RECALLED));
        String address = "samtale?ref=" + person.ref().value() + (meeting == null ? "" : "&mote=" + meeting.id());
        String together = address + "&hvordan=" + HowWritten.TOGETHER.word();
        String afterwards = address + "&hvordan=" + HowWritten.AFTERWARDS.word();
        return new ConversationView(
                person.ref().value(),
                meeting == null ? "" : meeting.id().toString(),
                meeting == null ? 0 : meeting.revision().number(),
                wording.forReader("samskriv.talk.conversation.title."),
                wording.forReader("samskriv.talk.list.link."),
                (meeting == null ? phrases.today() : meeting.frame().day()).toString(),
                mode.isEmpty(),
                together,
                afterwards,
                mode.map(Enum::name).orElse(""),
                how(mode),
                !grant.toThePerson(),
                recalled ? together : afterwards,
                phrases.text(recalled ? "samskriv.talk.how.together" : "samskriv.talk.how.afterwards"),
                Arrays.stream(Line.values()).map(line -> field(line, notes)).toList(),
                phrases.text("samskriv.talk.conversation.plan"),
                responsible());
    }

    private String how(Optional<CaptureMode> mode) {
        if (mode.isEmpty() || grant.toThePerson()) {
            return "";
        }
        String way = mode.get() == CaptureMode.RECALLED ? "afterwards" : "together";
        return phrases.text("samskriv.talk.how." + way + ".said", person.name());
    }

    private FieldView field(Line line, List<MeetingEntry> notes) {
        boolean words = line == Line.MATTERED;
        Optional<MeetingEntry> there = notes.stream()
                .filter(note -> note.value("line").equals(Optional.of(line.name())))
                .findFirst();
        String key = "samskriv.talk.line." + Wording.key(line) + ".";
        return new FieldView(
                line.name(),
                (words ? Lane.PERSON : Lane.AGREEMENT).name(),
                (words ? Voice.PERSON : Voice.SHARED).name(),
                words,
                wording.forReader(key),
                phrases.text(key + "hint"),
                there.map(note -> note.id().toString()).orElse(""),
                there.map(note -> note.revision().number()).orElse(0),
                there.flatMap(note -> note.text("text")).map(VoiceText::text).orElse(""));
    }

    /** Whoever writes is the one who most often promises something; the person is last. */
    private List<ChoiceView> responsible() {
        List<UserRef> workers = circle.workers().stream()
                .map(StaffAssignment::user)
                .distinct()
                .sorted((one, other) -> Boolean.compare(isFirst(other), isFirst(one)))
                .toList();
        Stream<ChoiceView> staff = workers.stream()
                .map(user ->
                        new ChoiceView("USER:" + user.key(), users.displayName(user), user.equals(workers.get(0))));
        String name = grant.toThePerson() ? phrases.text("samskriv.plan.form.who.own") : person.name();
        return Stream.concat(staff, Stream.of(new ChoiceView("PERSON", name, workers.isEmpty())))
                .toList();
    }

    private boolean isFirst(UserRef user) {
        boolean works =
                circle.workers().stream().anyMatch(worker -> worker.user().equals(grant.user()));
        UserRef first = works ? grant.user() : person.coordinator();
        return user.equals(first);
    }
}
