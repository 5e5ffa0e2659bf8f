package no.samskriv.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.GoalMoreView.EvaluationView;
import no.samskriv.plan.GoalMoreView.EvaluationsView;
import no.samskriv.plan.GoalMoreView.RowView;
import no.samskriv.plan.GoalMoreView.StepView;
import no.samskriv.plan.GoalMoreView.StepsView;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.StepStatus;
import no.samskriv.trust.site.LifeDomains;
import org.jspecify.annotations.Nullable;

/** What else is said of each goal, as views: nothing for what nobody has said. */
final class GoalMoreViews {
    /** From this many steps on that are done, they fold. */
    private static final int MANY = 3;

    private static final GoalMoreView NOTHING =
            new GoalMoreView(false, "", false, "", "", false, List.of(), List.of(), List.of(), List.of());

    private final Plan plan;
    private final Phrases phrases;
    private final Wording wording;
    private final TextViews texts;
    private final LifeDomains domains;
    private final RulerViews rulers;
    private final boolean interactive;
    private final Map<EntryKind, List<Entry>> entries;

    GoalMoreViews(
            Plan plan, Phrases phrases, Wording wording, TextViews texts, LifeDomains domains, boolean interactive) {
        this.plan = plan;
        this.phrases = phrases;
        this.wording = wording;
        this.texts = texts;
        this.domains = domains;
        this.rulers = new RulerViews(phrases, texts);
        this.interactive = interactive;
        this.entries = plan.entries().stream().collect(Collectors.groupingBy(Entry::kind));
    }

    static GoalMoreView nothing() {
        return NOTHING;
    }

    GoalMoreView of(Goal goal) {
        String facts = facts(goal);
        boolean unlinked = interactive && goal.isUnlinked() && !plan.toThePerson();
        List<RowView> rows = rows(goal);
        List<StepsView> steps = steps(goal);
        List<GoalMoreView.RulerView> ruler = rulers.of(of(EntryKind.RULER_ENTRY, goal));
        return new GoalMoreView(
                !facts.isEmpty(),
                facts,
                unlinked,
                unlinked ? phrases.text("samskriv.goal.unlinked", plan.person().name()) : "",
                Wording.key(goal.type()),
                !(rows.isEmpty() && steps.isEmpty() && ruler.isEmpty()),
                rows,
                steps,
                ruler,
                evaluations(goal));
    }

    private List<Entry> of(EntryKind kind, Goal goal) {
        return entries.getOrDefault(kind, List.of()).stream()
                .filter(entry -> goal.id().equals(entry.parent()))
                .toList();
    }

    /** «Fysisk helse, søvn og kosthold · Håp · gjerne innen 1. mai», and what a goal of the service is for. */
    private String facts(Goal goal) {
        GoalDetails details = goal.details();
        LocalDate target = details.target();
        Stream<String> lives = details.domains().stream().map(domains::name);
        Stream<String> chime =
                details.chime().stream().sorted().map(each -> phrases.text("samskriv.goal.chime." + Wording.key(each)));
        Stream<String> wished =
                Stream.ofNullable(target).map(day -> phrases.text("samskriv.goal.wished", phrases.day(day)));
        Stream<String> supported = plan.goals().stream()
                .filter(other -> details.supports().contains(other.id()))
                .map(other -> phrases.text(
                        "samskriv.goal.supports.line", other.title().text()));
        return Stream.of(lives, chime, wished, supported)
                .flatMap(Function.identity())
                .collect(Collectors.joining(" · "));
    }

    private List<RowView> rows(Goal goal) {
        return Stream.concat(
                        row("samskriv.goal.how-we-know", goal.details().howWeKnow()),
                        row("samskriv.goal.values", goal.details().values()))
                .toList();
    }

    private Stream<RowView> row(String label, @Nullable VoiceText text) {
        return Stream.ofNullable(text).map(said -> new RowView(phrases.text(label), texts.read(said)));
    }

    private Stream<RowView> row(String label, Entry entry, String field) {
        return row(label, entry.texts().get(field));
    }

    private List<StepsView> steps(Goal goal) {
        List<Entry> all = of(EntryKind.STEP, goal);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Boolean, List<StepView>> byDone =
                all.stream().map(this::step).collect(Collectors.partitioningBy(StepView::isDone));
        List<StepView> done = byDone.getOrDefault(true, List.of());
        List<StepView> standing = new ArrayList<>(byDone.getOrDefault(false, List.of()));
        boolean folds = interactive && done.size() >= MANY;
        if (!folds) {
            standing.addAll(done);
        }
        String summary = phrases.text("samskriv.goal.steps.done", Integer.toString(done.size()));
        return List.of(new StepsView(standing, folds, summary, folds ? done : List.of()));
    }

    private StepView step(Entry step) {
        StepStatus status = step.choice("status", StepStatus.class);
        VoiceText when = step.texts().get("when");
        boolean said = status != StepStatus.NEXT;
        return new StepView(
                step.id().toString(),
                step.revision().number(),
                step.text("text").map(texts::read).orElseGet(TextViews::nothing),
                when != null,
                when == null ? TextViews.nothing() : texts.read(when),
                said,
                said ? phrases.text("samskriv.entry.step.status." + Wording.key(status)) : "",
                status == StepStatus.DONE);
    }

    private List<EvaluationsView> evaluations(Goal goal) {
        List<EvaluationView> newestFirst = of(EntryKind.EVALUATION, goal).stream()
                .sorted(RulerViews.NEWEST_FIRST)
                .map(this::evaluation)
                .toList();
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        List<EvaluationView> earlier = newestFirst.subList(1, newestFirst.size());
        return List.of(new EvaluationsView(
                newestFirst.get(0),
                !earlier.isEmpty(),
                phrases.text("samskriv.goal.evaluations.earlier", Integer.toString(earlier.size())),
                earlier));
    }

    private EvaluationView evaluation(Entry talk) {
        String score = talk.value("score").orElse("");
        List<RowView> sides = Stream.concat(
                        Stream.ofNullable(talk.texts().get("personDisagrees"))
                                .map(text -> new RowView(wording.forReader("samskriv.goal.side."), texts.read(text))),
                        row("samskriv.goal.side.service", talk, "serviceDisagrees"))
                .toList();
        return new EvaluationView(
                talk.id().toString(),
                talk.revision().number(),
                talk.date("on").map(phrases::day).orElse(""),
                !score.isEmpty(),
                score.isEmpty() ? "" : phrases.text("samskriv.goal.of-ten", score),
                talk.isSet(Entry.HIDDEN),
                Stream.of("verdict", "serviceView")
                        .flatMap(field -> Stream.ofNullable(talk.texts().get(field)))
                        .map(texts::read)
                        .toList(),
                !sides.isEmpty(),
                sides,
                Stream.concat(
                                row("samskriv.entry.evaluation.stopDoing", talk, "stopDoing"),
                                row("samskriv.entry.evaluation.next", talk, "next"))
                        .toList());
    }
}
