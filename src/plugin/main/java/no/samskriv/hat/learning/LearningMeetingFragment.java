package no.samskriv.hat.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws a meeting where nobody is talked about: what it goes through, on one sheet. */
public final class LearningMeetingFragment {
    private static final Duration LATELY = Duration.ofDays(60);
    private static final String POINT = "samskriv.hat.learning.point.";

    private final Templates templates;
    private final Phrases phrases;
    private final LearningFragment parts;
    private final TipViews tips;
    private final CheckViews checks;

    public LearningMeetingFragment(Templates templates, Phrases phrases, LearningFragment parts) {
        this.templates = templates;
        this.phrases = phrases;
        this.parts = parts;
        this.tips = new TipViews(phrases);
        this.checks = new CheckViews(phrases);
    }

    Drawn page(LearningService.About about) {
        TeamMeeting meeting = about.meeting();
        Learning learning = about.learning();
        String title = parts.title(meeting.type());
        LearningTipView tip = tips.of(learning, meeting.day(), false);
        LearningThoughtsView thoughts = parts.thoughts(learning, learning.shared(LATELY, meeting.day()), false);
        LearningValuesView values = parts.values(learning, false);
        LearningCheckView check = checks.of(learning, false);
        boolean ahead = learning.isMember()
                && !meeting.isHeld(learning.today())
                && !meeting.day().isBefore(learning.today());
        LearningMeetingView head = new LearningMeetingView(
                learning.own().team().id().toString(),
                learning.own().team().name(),
                meeting.id().toString(),
                meeting.revision().number(),
                title,
                parts.when(meeting),
                meeting.isCancelled(),
                ahead && !meeting.isCancelled(),
                ahead && meeting.isCancelled(),
                points(meeting, tip.hasTip(), thoughts.hasShared(), check.hasSums()));
        String html = templates.render("hat/learning-meeting.vm", head)
                + (tip.hasTip() ? templates.render("hat/learning-tip.vm", tip) : "")
                + (thoughts.hasShared() ? templates.render("hat/learning-thoughts.vm", thoughts) : "")
                + (values.hasValues() ? templates.render("hat/learning-values.vm", values) : "")
                + (check.hasSums() ? templates.render("hat/learning-check.vm", check) : "")
                + templates.render("hat/learning-foot.vm", new LearningFootView());
        return new Drawn(title, html);
    }

    private List<String> points(TeamMeeting meeting, boolean tip, boolean thoughts, boolean check) {
        List<String> points = new ArrayList<>();
        points.add(phrases.text(POINT + (meeting.type() == TeamMeetingType.SUPERVISION ? "look" : "since")));
        if (tip) {
            points.add(phrases.text(POINT + "tip"));
        }
        if (thoughts) {
            points.add(phrases.text(POINT + "thoughts"));
        }
        points.add(phrases.text(POINT + (check ? "check" : "check-none")));
        points.add(phrases.text(POINT + "try"));
        return points;
    }
}
