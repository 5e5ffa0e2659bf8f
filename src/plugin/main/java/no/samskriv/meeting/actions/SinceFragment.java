package no.samskriv.meeting.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.actions.SinceView.ActionView;
import no.samskriv.meeting.actions.SinceView.GroupView;
import no.samskriv.meeting.actions.SinceView.WinView;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionWording;
import no.samskriv.plan.Kept;
import no.samskriv.plan.Wording;

/** What stands before the agenda: what went well since last, what was promised and what became of it, and what goes on. */
public final class SinceFragment implements PagePart {
    /** So many that go on stand open; more than these fold. */
    private static final int FEW = 3;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public SinceFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        Since since = new Since(drawing.content());
        Wording wording = new Wording(
                phrases, users, drawing.content().person(), drawing.content().grant());
        ActionWording words = new ActionWording(drawing.content().circle(), phrases, users, wording);
        List<WinView> wins = since.wins().stream()
                .map(win -> new WinView(
                        phrases.day(Since.on(win)), SaidView.of(win.text("text").orElseThrow(), wording)))
                .toList();
        List<GroupView> groups = new ArrayList<>();
        List<Action> open = since.open();
        boolean folded = drawing.onPage() && open.size() > FEW;
        String title = folded
                ? phrases.text("samskriv.since.open.many", Integer.toString(open.size()))
                : phrases.text("samskriv.since.open");
        Lines lines = new Lines(drawing, since, words, wording);
        add(groups, "promises", true, phrases.text("samskriv.promise.title"), since.promises(), lines);
        add(groups, "open", !folded, title, open, lines);
        return wins.isEmpty() && groups.isEmpty()
                ? ""
                : templates.render("meeting/since.vm", new SinceView(!wins.isEmpty(), wins, groups));
    }

    private static void add(
            List<GroupView> groups, String part, boolean section, String title, List<Action> actions, Lines lines) {
        if (!actions.isEmpty()) {
            groups.add(new GroupView(
                    part, section, title, actions.stream().map(lines::view).toList()));
        }
    }

    /** How each of them is put. */
    private final class Lines {
        private final Drawing drawing;
        private final Since since;
        private final ActionWording words;
        private final Wording wording;

        Lines(Drawing drawing, Since since, ActionWording words, Wording wording) {
            this.drawing = drawing;
            this.since = since;
            this.words = words;
            this.wording = wording;
        }

        ActionView view(Action action) {
            boolean promise = action.terms().promise();
            String state = promise ? words.promise(action) : words.state(action);
            Optional<String> from = since.from(action)
                    .map(meeting -> phrases.text(
                            "samskriv.since.from", phrases.day(meeting.frame().day())));
            boolean told = action.terms().kept() != null;
            boolean mayTakeBack =
                    drawing.isInteractive() && told && action.statusOn().equals(phrases.today());
            Optional<String> again =
                    since.again(action).map(promised -> phrases.text("samskriv.since.again", words.by(promised)));
            return new ActionView(
                    action.id().toString(),
                    action.revision().number(),
                    SaidView.of(action.title(), wording),
                    words.by(action),
                    action.responsible().stored(),
                    from.isPresent(),
                    from.orElse(""),
                    !state.isEmpty(),
                    state,
                    promise ? words.promiseStyle(action) : words.style(action),
                    again.isPresent(),
                    again.orElse(""),
                    drawing.isInteractive() && action.isOpenPromise(),
                    mayTakeBack,
                    mayTakeBack && action.terms().kept() == Kept.NO && again.isEmpty());
        }
    }
}
