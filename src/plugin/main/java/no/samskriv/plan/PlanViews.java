package no.samskriv.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanView.CommentView;
import no.samskriv.plan.PlanView.GoalView;
import no.samskriv.plan.PlanView.GroupView;
import no.samskriv.plan.PlanView.SectionView;
import no.samskriv.plan.PlanView.TextView;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.trust.site.LifeDomains;

/** A plan as a view: recovery goals first, then the service's, then what is done without a goal. */
final class PlanViews {
    /** From this many goals on, those that are reached or set aside fold. */
    private static final int MANY = 3;

    private static final String OTHER = "OTHER";

    private final Plan plan;
    private final Show show;
    private final boolean onPage;
    private final boolean interactive;
    private final Phrases phrases;
    private final Wording wording;
    private final TextViews texts;
    private final ActionViews actions;
    private final GoalMoreViews more;
    private final int drawn;

    /**
     * @param onPage whether it is read where something can be pressed; paper and files are not
     * @param drawn how many goals of each type are drawn
     */
    PlanViews(Plan plan, Show show, boolean onPage, int drawn, Phrases phrases, Users users, LifeDomains domains) {
        this.plan = plan;
        this.show = show;
        this.onPage = onPage;
        this.interactive = onPage && plan.mayWrite();
        this.phrases = phrases;
        this.wording = new Wording(phrases, users, plan.person(), plan.grant());
        this.texts = new TextViews(plan, phrases, wording, interactive);
        this.actions = new ActionViews(plan, phrases, users, wording, texts);
        this.more = new GoalMoreViews(plan, phrases, wording, texts, domains, interactive);
        this.drawn = drawn;
    }

    PlanHeadView head() {
        int unread = interactive ? UnconfirmedText.of(plan).size() : 0;
        return new PlanHeadView(
                plan.person().ref().value(),
                onPage ? plan.grant().user().key() : "",
                show.key(),
                drawn,
                interactive && !plan.toThePerson(),
                phrases.text("samskriv.show.begin", plan.person().name()),
                unread > 0,
                unread == 1
                        ? phrases.text("samskriv.plan.unread.one")
                        : phrases.text("samskriv.plan.unread", Integer.toString(unread)));
    }

    PlanFootView foot() {
        return new PlanFootView(
                plan.person().ref().value(),
                onPage && plan.isWhole() && show.goals() && !plan.hasNothing(),
                onPage && plan.isWhole(),
                wording.forReader("samskriv.plan.about."),
                wording.forReader("samskriv.plan.sees."));
    }

    PlanView view() {
        return new PlanView(
                onPage,
                interactive,
                show.goals(),
                show.actions(),
                plan.hasNothing(),
                plan.hasGoals() ? wording.forReader("samskriv.plan.title.") : phrases.text("samskriv.plan.actions"),
                emptyText(),
                sections(),
                texts.drafts(present()));
    }

    private String emptyText() {
        return plan.isWhole() ? wording.forReader("samskriv.plan.empty.") : phrases.text("samskriv.plan.empty.part");
    }

    private Set<UUID> present() {
        Set<UUID> ids = new HashSet<>();
        plan.goals().forEach(goal -> ids.add(goal.id()));
        plan.actions().forEach(action -> ids.add(action.id()));
        ids.add(plan.head().id());
        return ids;
    }

    private List<SectionView> sections() {
        List<SectionView> sections = new ArrayList<>();
        if (plan.hasGoals()) {
            sections.add(ofGoals(GoalType.RECOVERY, wording.forReader("samskriv.plan.title."), interactive));
        }
        boolean worker = interactive && !plan.toThePerson();
        if (worker || has(GoalType.TREATMENT)) {
            sections.add(ofGoals(GoalType.TREATMENT, phrases.text("samskriv.plan.title.service"), worker));
        }
        GoalView others = others();
        if (show.actions() && (interactive || others.hasActions())) {
            sections.add(new SectionView(
                    phrases.text(plan.hasGoals() ? "samskriv.plan.title.other" : "samskriv.plan.actions"),
                    OTHER,
                    true,
                    !others.hasActions(),
                    interactive,
                    "",
                    List.of(new GroupView(false, "", List.of(others))),
                    false,
                    ""));
        }
        return sections;
    }

    private boolean has(GoalType type) {
        return plan.goals().stream().anyMatch(goal -> goal.type() == type);
    }

    private SectionView ofGoals(GoalType type, String title, boolean mayAdd) {
        List<Goal> goals =
                plan.goals().stream().filter(goal -> goal.type() == type).toList();
        String add = phrases.text(
                type == GoalType.RECOVERY ? "samskriv.plan.goal.new" : "samskriv.plan.goal.new-of-service");
        boolean bare = type == GoalType.TREATMENT && goals.isEmpty();
        int left = Math.max(0, goals.size() - drawn);
        return new SectionView(
                title,
                type.name(),
                false,
                bare,
                mayAdd,
                add,
                groups(goals),
                left > 0,
                left > 0 ? phrases.text("samskriv.plan.goals.more", Integer.toString(left)) : "");
    }

    private List<GroupView> groups(List<Goal> goals) {
        List<GoalView> views = IntStream.range(0, Math.min(drawn, goals.size()))
                .mapToObj(i -> view(goals.get(i), i == 0, i == goals.size() - 1))
                .toList();
        if (!onPage || goals.size() < MANY) {
            return List.of(new GroupView(false, "", views));
        }
        List<GoalView> standing = new ArrayList<>();
        List<GoalView> folded = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            (isBehind(goals.get(i)) ? folded : standing).add(views.get(i));
        }
        if (folded.isEmpty()) {
            return List.of(new GroupView(false, "", standing));
        }
        String summary = phrases.text("samskriv.plan.goals.behind", Integer.toString(folded.size()));
        return List.of(new GroupView(false, "", standing), new GroupView(true, summary, folded));
    }

    private static boolean isBehind(Goal goal) {
        return goal.status() == GoalStatus.REACHED || goal.status() == GoalStatus.SET_ASIDE;
    }

    private GoalView view(Goal goal, boolean first, boolean last) {
        VoiceText why = goal.why();
        TextView title = texts.view(goal.id(), GoalStore.TITLE, goal.title());
        TextView reason = why == null
                ? texts.missing(goal.id(), GoalStore.WHY, goal.title().voice())
                : texts.view(goal.id(), GoalStore.WHY, why);
        var ofGoal = show.actions() ? actions.of(goal.id()) : List.<PlanView.ActionView>of();
        List<CommentView> comments = comments(goal);
        return new GoalView(
                goal.id().toString(),
                goal.revision().number(),
                goal.type().name(),
                true,
                phrases.text("samskriv.plan.goal.spoken", goal.title().text(), wording.source(goal.title())),
                title,
                phrases.text("samskriv.plan.goal.status." + Wording.key(goal.status())),
                goal.status().name(),
                goal.type() == GoalType.RECOVERY
                        ? wording.forReader("samskriv.plan.why.")
                        : phrases.text("samskriv.plan.why.service"),
                why != null,
                why != null || reason.hasDraft(),
                why == null && !reason.hasDraft() && reason.editable(),
                reason,
                ofGoal,
                !ofGoal.isEmpty(),
                comments,
                !comments.isEmpty(),
                show.goals() ? more.of(goal) : GoalMoreViews.nothing(),
                first,
                last);
    }

    private List<CommentView> comments(Goal goal) {
        return plan.comments().stream()
                .filter(comment -> comment.goal().equals(goal.id()))
                .map(this::view)
                .toList();
    }

    private CommentView view(Comment comment) {
        boolean mine = comment.author().equals(plan.grant().user());
        TextView text = texts.view(comment.id(), CommentStore.TEXT, comment.text());
        return new CommentView(comment.id().toString(), comment.revision().number(), mine ? text : text.readOnly());
    }

    private GoalView others() {
        var without = actions.of(null);
        return new GoalView(
                "",
                0,
                OTHER,
                false,
                "",
                TextViews.nothing(),
                "",
                "",
                "",
                false,
                false,
                false,
                TextViews.nothing(),
                without,
                !without.isEmpty(),
                List.of(),
                false,
                GoalMoreViews.nothing(),
                true,
                true);
    }
}
