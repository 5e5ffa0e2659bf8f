package no.samskriv.meeting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.minutes.MeetingHistory.Event;
import no.samskriv.meeting.minutes.MeetingHistory.Step;
import no.samskriv.meeting.minutes.MeetingHistoryView.DayView;
import no.samskriv.meeting.minutes.MeetingHistoryView.StepView;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Draws what was done to a meeting: who, when, and what stood there before. */
public final class ChangedFragment {
    private static final List<String> DAYS = List.of("day", "dayOne");
    /** What reads as it is kept. */
    private static final List<String> PLAIN = List.of("from", "to", "place", "interpreter", "service");

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public ChangedFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    String draw(MeetingHistory history) {
        List<DayView> days = new ArrayList<>();
        List<StepView> steps = new ArrayList<>();
        String open = "";
        for (Step step : history.steps()) {
            String day = phrases.day(step.at());
            if (!day.equals(open)) {
                steps = new ArrayList<>();
                days.add(new DayView(day, steps));
                open = day;
            }
            steps.add(view(step));
        }
        return templates.render("meeting/meeting-history.vm", new MeetingHistoryView(days.isEmpty(), days));
    }

    private StepView view(Step step) {
        VoiceText said = step.textAfter() == null ? step.textBefore() : step.textAfter();
        String before = step.textBefore() == null
                ? value(step, step.valueBefore())
                : step.textBefore().text();
        String after = step.textAfter() == null
                ? value(step, step.valueAfter())
                : step.textAfter().text();
        boolean heard = step.event() == Event.READ_BACK;
        boolean about = !step.about().isEmpty() && !step.about().equals(after);
        return new StepView(
                phrases.time(step.at()),
                sentence(step),
                about,
                step.about(),
                said == null ? "value" : SpokenViews.style(said.voice()),
                !before.isEmpty() && !heard,
                before,
                !after.isEmpty(),
                after);
    }

    /** «Koordinator A endret en beslutning.» */
    private String sentence(Step step) {
        String who = users.displayName(step.actor());
        String what = phrases.text("samskriv.minutes.history.kind." + kind(step.kind()));
        return phrases.text("samskriv.minutes.history." + Wording.key(step.event()), who, what);
    }

    private static String kind(String name) {
        return name.equals(Meeting.KIND)
                ? "meeting"
                : MeetingEntryKind.valueOf(name).key();
    }

    /** As it reads; nothing for what the sentence has said, and for what names somebody or something by its id. */
    private String value(Step step, @Nullable String value) {
        if (value == null || step.event() != Event.CHANGED) {
            return "";
        } else if (DAYS.contains(step.field())) {
            return phrases.day(LocalDate.parse(value));
        } else if (step.field().equals("status") && step.kind().equals(Meeting.KIND)) {
            return phrases.text(
                    "samskriv.meeting.status." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return PLAIN.contains(step.field()) ? value : "";
    }
}
