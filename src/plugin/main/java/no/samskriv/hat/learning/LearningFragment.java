package no.samskriv.hat.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.learning.LearningMeetingsView.MeetingLineView;
import no.samskriv.hat.learning.LearningThoughtsView.ThoughtView;
import no.samskriv.hat.learning.LearningValuesView.ValueLineView;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Wording;

/** Draws what a team learns from, as a page. */
public final class LearningFragment {
    private static final int HELD = 5;
    /** As many as somebody reads; all there are come over REST. */
    private static final int SHARED = 30;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final TipViews tips;
    private final CheckViews checks;

    public LearningFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.tips = new TipViews(phrases);
        this.checks = new CheckViews(phrases);
    }

    Drawn page(Learning learning) {
        String team = learning.own().team().id().toString();
        String name = learning.own().team().name();
        String html = templates.render("hat/learning-head.vm", new LearningHeadView(team, name))
                + templates.render("hat/learning-tip.vm", tips.of(learning, learning.today(), learning.isMember()))
                + templates.render(
                        "hat/learning-thoughts.vm", thoughts(learning, newest(learning), learning.isMember()))
                + templates.render(
                        "hat/learning-values.vm",
                        values(learning, learning.own().mayChange()))
                + templates.render("hat/learning-check.vm", checks.of(learning, learning.isMember()))
                + templates.render("hat/learning-meetings.vm", meetings(learning))
                + templates.render("hat/learning-foot.vm", new LearningFootView());
        return new Drawn(phrases.text("samskriv.hat.learning.title"), html);
    }

    private static List<TeamNote> newest(Learning learning) {
        return learning.shared().stream().limit(SHARED).toList();
    }

    /** @param notes what is shared, the newest first */
    LearningThoughtsView thoughts(Learning learning, List<TeamNote> notes, boolean mayWrite) {
        List<ThoughtView> shared =
                notes.stream().map(note -> shared(note, learning)).toList();
        List<ThoughtView> own = learning.unshared().stream().map(this::unshared).toList();
        return new LearningThoughtsView(
                learning.own().team().id().toString(),
                mayWrite,
                !shared.isEmpty(),
                shared,
                mayWrite && !own.isEmpty(),
                mayWrite ? own : List.of());
    }

    private ThoughtView shared(TeamNote note, Learning learning) {
        boolean mine = note.createdBy().equals(learning.reader());
        return new ThoughtView(
                note.id().toString(),
                note.revision().number(),
                Wording.orEmpty(note.text()),
                phrases.text(
                        "samskriv.hat.learning.thought.by",
                        users.displayName(note.createdBy()),
                        phrases.day(note.createdAt())),
                mine,
                mine || learning.own().mayChange());
    }

    private ThoughtView unshared(TeamNote note) {
        return new ThoughtView(
                note.id().toString(),
                note.revision().number(),
                Wording.orEmpty(note.text()),
                phrases.text("samskriv.hat.learning.thought.until", phrases.day(note.goesAt())),
                true,
                true);
    }

    LearningValuesView values(Learning learning, boolean mayChange) {
        List<ValueLineView> lines = learning.of(NoteKind.VALUE)
                .map(note ->
                        new ValueLineView(note.id().toString(), note.revision().number(), Wording.orEmpty(note.text())))
                .toList();
        return new LearningValuesView(
                learning.own().team().id().toString(),
                mayChange,
                mayChange && lines.size() < TeamNote.MOST_VALUES,
                !lines.isEmpty(),
                lines);
    }

    private LearningMeetingsView meetings(Learning learning) {
        List<MeetingLineView> ahead = learning.ahead().stream().map(this::line).toList();
        List<MeetingLineView> held =
                learning.held(HELD).stream().map(this::line).toList();
        return new LearningMeetingsView(
                learning.own().team().id().toString(),
                learning.isMember(),
                !ahead.isEmpty(),
                ahead,
                !held.isEmpty(),
                held,
                Arrays.stream(TeamMeetingType.values())
                        .filter(type -> !type.hasHat())
                        .map(type -> new ChoiceView(type.name(), title(type), false))
                        .toList());
    }

    private MeetingLineView line(TeamMeeting meeting) {
        return new MeetingLineView(meeting.id().toString(), title(meeting.type()), when(meeting));
    }

    String title(TeamMeetingType type) {
        return phrases.text(
                type == TeamMeetingType.SUPERVISION
                        ? "samskriv.hat.learning.meeting.supervision"
                        : "samskriv.hat.learning.meeting.recovery-group");
    }

    String when(TeamMeeting meeting) {
        return Stream.of(
                        Optional.of(phrases.weekday(meeting.day())),
                        Optional.ofNullable(meeting.from())
                                .map(from -> phrases.text("samskriv.hat.learning.meeting.at", from.toString())),
                        Optional.ofNullable(meeting.place()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
