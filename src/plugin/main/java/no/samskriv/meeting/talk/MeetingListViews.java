package no.samskriv.meeting.talk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.talk.MeetingListView.ChoiceView;
import no.samskriv.meeting.talk.MeetingListView.FilterView;
import no.samskriv.meeting.talk.MeetingListView.NewView;
import no.samskriv.meeting.talk.MeetingListView.RowView;
import no.samskriv.person.StaffAssignment;
import no.samskriv.plan.Wording;

/** The list of a person's meetings, as a view. */
final class MeetingListViews {
    static final String USUAL_TIME = "10:00";

    private final PersonMeetings meetings;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final FrameWording frames;

    MeetingListViews(PersonMeetings meetings, Phrases phrases, Users users) {
        this.meetings = meetings;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, meetings.person(), meetings.grant());
        this.frames = new FrameWording(phrases);
    }

    /** @param kind the one kind that is looked at; all of them when there is none */
    MeetingListView view(Optional<MeetingType> kind) {
        List<Meeting> shown = meetings.all().stream()
                .filter(meeting -> kind.isEmpty() || meeting.type() == kind.get())
                .toList();
        List<RowView> coming = rows(shown.stream().filter(this::isComing));
        List<RowView> past = new ArrayList<>(rows(shown.stream().filter(meeting -> !isComing(meeting))));
        Collections.reverse(past);
        List<FilterView> filters = filters(kind);
        // whoever reads by consent is let in to what there is, and begins nothing
        boolean mayWrite = meetings.grant().writes(Section.MINUTES);
        return new MeetingListView(
                meetings.person().ref().value(),
                wording.forReader("samskriv.talk.list.title."),
                meetings.grant().topics().all(),
                wording.forReader("samskriv.talk.back."),
                meetings.grant().toThePerson(),
                shown.isEmpty(),
                wording.forReader("samskriv.talk.list.none."),
                !filters.isEmpty(),
                filters,
                !coming.isEmpty(),
                coming,
                !past.isEmpty(),
                past,
                mayWrite,
                fresh(mayWrite));
    }

    private boolean isComing(Meeting meeting) {
        MeetingStatus status = meeting.status();
        if (status.isOver() || status == MeetingStatus.CANCELLED) {
            return false;
        }
        return status.hasBegun() || !meeting.frame().day().isBefore(meetings.today());
    }

    private List<RowView> rows(Stream<Meeting> those) {
        return those.map(meeting -> {
                    String about = frames.about(meeting);
                    return new RowView(meeting.id().toString(), frames.title(meeting), !about.isEmpty(), about);
                })
                .toList();
    }

    /** Only kinds that the reader sees something of: another one would tell that there is more. */
    private List<FilterView> filters(Optional<MeetingType> kind) {
        List<MeetingType> there =
                meetings.all().stream().map(Meeting::type).distinct().sorted().toList();
        if (there.size() < 2) {
            return List.of();
        }
        FilterView all = new FilterView("", phrases.text("samskriv.talk.list.all"), kind.isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        there.stream()
                                .map(type -> new FilterView(
                                        "&slag=" + type.name(),
                                        phrases.text("samskriv.talk.kind." + Wording.key(type)),
                                        kind.equals(Optional.of(type)))))
                .toList();
    }

    private NewView fresh(boolean mayWrite) {
        if (!mayWrite) {
            return new NewView("", "", List.of(), List.of(), "");
        }
        return new NewView(
                nextWeekday(meetings.today()).toString(),
                USUAL_TIME,
                Stream.of(MeetingType.RESPONSIBILITY_GROUP, MeetingType.COLLABORATION)
                        .map(type -> new ChoiceView(
                                type.name(), frames.kind(type), type == MeetingType.RESPONSIBILITY_GROUP))
                        .toList(),
                facilitators(),
                wording.forReader("samskriv.talk.transition.service."));
    }

    static LocalDate nextWeekday(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private List<ChoiceView> facilitators() {
        return meetings.circle().workers().stream()
                .map(StaffAssignment::user)
                .distinct()
                .map(user -> new ChoiceView(user.key(), users.displayName(user), isCoordinator(user)))
                .toList();
    }

    private boolean isCoordinator(UserRef user) {
        return meetings.person().isCoordinator(user);
    }
}
