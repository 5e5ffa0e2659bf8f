package no.samskriv.meeting.people;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingService;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of what they wanted from their meetings. */
public final class PreparationCopyFragment implements CopyPart {
    private final MeetingService meetings;
    private final PreparationFragment fragment;

    public PreparationCopyFragment(MeetingService meetings, PreparationFragment fragment) {
        this.meetings = meetings;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "preparation";
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        for (Meeting meeting : meetings.of(person, Via.FRAGMENT)) {
            MeetingContent content = meetings.contentOf(meeting.id(), Via.FRAGMENT);
            if (!content.entries(MeetingEntryKind.PREPARATION).isEmpty()) {
                pages.accept(fragment.page(content));
            }
        }
    }
}
