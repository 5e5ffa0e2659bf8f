package no.samskriv.meeting.minutes;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingService;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of what was said and agreed in meetings and conversations. */
public final class MinutesCopyFragment implements CopyPart {
    private final MeetingService meetings;
    private final MinutesService minutes;
    private final MinutesFragment fragment;

    public MinutesCopyFragment(MeetingService meetings, MinutesService minutes, MinutesFragment fragment) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "meetings";
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        for (Meeting meeting : meetings.of(person, Via.FRAGMENT)) {
            if (meeting.status().hasBegun()) {
                pages.accept(fragment.page(minutes.read(meeting.id(), Via.FRAGMENT)));
            }
        }
    }
}
