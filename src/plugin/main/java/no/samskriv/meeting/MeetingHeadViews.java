package no.samskriv.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Where and when a meeting is, and who sees to it, as a view. */
final class MeetingHeadViews {
    private final Phrases phrases;
    private final Users users;

    MeetingHeadViews(Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
    }

    MeetingHeadView view(PagePart.Drawing drawing, boolean hasAside) {
        MeetingContent content = drawing.content();
        Meeting meeting = content.meeting();
        MeetingFrame frame = meeting.frame();
        List<String> meta = meta(content);
        return new MeetingHeadView(
                meeting.id().toString(),
                meeting.person().value(),
                meeting.revision().number(),
                content.grant().user().key(),
                meeting.type().name(),
                meeting.status().name(),
                phrases.text("samskriv.meeting.type." + Wording.key(meeting.type())) + " " + phrases.day(frame.day()),
                !meeting.type().isConversation() || meeting.status() != MeetingStatus.MINUTES,
                phrases.text("samskriv.meeting.status." + Wording.key(meeting.status())),
                content.toThePerson(),
                frame.place() != null,
                Wording.orEmpty(frame.place()),
                frame.from() != null,
                time(frame),
                meta,
                !meta.isEmpty(),
                drawing.isInteractive(),
                drawing.isInteractive()
                        && !meeting.status().hasBegun()
                        && meeting.status().successors().contains(MeetingStatus.UNDER_WAY),
                hasAside);
    }

    private String time(MeetingFrame frame) {
        LocalTime from = frame.from();
        if (from == null) {
            return "";
        }
        LocalTime to = frame.to();
        return to == null
                ? phrases.text("samskriv.meeting.head.from", from.toString())
                : phrases.text("samskriv.meeting.head.from-to", from.toString(), to.toString());
    }

    private List<String> meta(MeetingContent content) {
        MeetingFrame frame = content.meeting().frame();
        List<String> meta = new ArrayList<>();
        add(meta, content, frame.facilitator(), "samskriv.meeting.head.leads", "samskriv.meeting.head.leads.you");
        add(meta, content, frame.noteTaker(), "samskriv.meeting.head.writes", "samskriv.meeting.head.writes.you");
        if (frame.interpreter() != null) {
            meta.add(phrases.text("samskriv.meeting.head.interpreter", frame.interpreter()));
        }
        if (frame.service() != null) {
            meta.add(phrases.text("samskriv.meeting.head.service", frame.service()));
        }
        LocalDate dayOne = frame.dayOne();
        if (dayOne != null) {
            meta.add(phrases.text("samskriv.meeting.head.day-one", phrases.day(dayOne)));
        }
        return meta;
    }

    private void add(List<String> meta, MeetingContent content, @Nullable UserRef user, String key, String you) {
        if (user == null) {
            return;
        }
        boolean toThem = content.toThePerson() && user.equals(content.person().account());
        meta.add(toThem ? phrases.text(you) : phrases.text(key, new PeopleWording(content, phrases, users).name(user)));
    }
}
