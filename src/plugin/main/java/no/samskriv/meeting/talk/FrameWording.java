package no.samskriv.meeting.talk;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingType;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** When and where, in words. */
final class FrameWording {
    private final Phrases phrases;

    FrameWording(Phrases phrases) {
        this.phrases = phrases;
    }

    String kind(MeetingType type) {
        return phrases.text("samskriv.meeting.type." + Wording.key(type));
    }

    /** «Ansvarsgruppemøte 2. desember» */
    String title(Meeting meeting) {
        return kind(meeting.type()) + " " + phrases.day(meeting.frame().day());
    }

    /** «kl. 10:00 til 11:00 · Biblioteket · Planlagt»; a conversation has been held when it stands here. */
    String about(Meeting meeting) {
        List<String> said = new ArrayList<>();
        time(said, meeting.frame());
        add(said, meeting.frame().place());
        add(said, meeting.frame().service());
        if (!meeting.type().isConversation() || !meeting.status().isOver()) {
            said.add(phrases.text("samskriv.meeting.status." + Wording.key(meeting.status())));
        }
        return String.join(" · ", said);
    }

    /** «13. januar kl. 10:00, Biblioteket» */
    String when(MeetingFrame frame) {
        List<String> said = new ArrayList<>();
        time(said, frame);
        String day = phrases.day(frame.day());
        String when = said.isEmpty() ? day : day + " " + said.get(0);
        return frame.place() == null ? when : when + ", " + frame.place();
    }

    private void time(List<String> said, MeetingFrame frame) {
        LocalTime from = frame.from();
        LocalTime to = frame.to();
        if (from != null && to != null) {
            said.add(phrases.text("samskriv.talk.from-to", from.toString(), to.toString()));
        } else if (from != null) {
            said.add(phrases.text("samskriv.talk.at", from.toString()));
        }
    }

    private static void add(List<String> said, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.add(text);
        }
    }
}
