package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.Comment;
import no.samskriv.plan.Doings;
import no.samskriv.plan.Goal;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.Version;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;

/** Everything that stands on a person's plan: one statement for each table, however much it is. */
public final class PlanStore {
    private static final String[] TEXTS = textFields();

    private final GoalStore goals;
    private final ActionStore actions;
    private final CommentStore comments;
    private final EntryStore entries;
    private final PlanHeadStore heads;
    private final SignOffStore signOffs;
    private final VersionStore versions;
    private final Texts texts;

    private PlanStore(
            GoalStore goals,
            ActionStore actions,
            CommentStore comments,
            EntryStore entries,
            PlanHeadStore heads,
            SignOffStore signOffs,
            VersionStore versions,
            Texts texts) {
        this.goals = goals;
        this.actions = actions;
        this.comments = comments;
        this.entries = entries;
        this.heads = heads;
        this.signOffs = signOffs;
        this.versions = versions;
        this.texts = texts;
    }

    /** With stores of its own, over the same tables. */
    public static PlanStore over(ActiveObjects ao, Texts texts) {
        return new PlanStore(
                new GoalStore(ao, texts),
                new ActionStore(ao, texts),
                new CommentStore(ao, texts),
                new EntryStore(ao, texts),
                new PlanHeadStore(ao, texts),
                new SignOffStore(ao, texts),
                new VersionStore(ao),
                texts);
    }

    /**
     * What stands on a plan.
     *
     * @param goals in order, recovery goals before the service's
     * @param actions in order
     * @param comments oldest first
     * @param entries of every kind, oldest first
     * @param signOffs about the plan, oldest first
     * @param signed the version the person said yes to last; null when the person has said yes to none
     */
    public record Content(
            List<Goal> goals,
            List<Action> actions,
            List<Comment> comments,
            List<Entry> entries,
            PlanHead head,
            List<SignOff> signOffs,
            @Nullable Version signed) {}

    public Content of(PersonRef person) {
        // rows before texts: a text that is newer than its revision makes a late save stale, an older one would pass
        GoalRow[] goalRows = goals.rows(person);
        ActionRow[] actionRows = actions.rows(person);
        CommentRow[] commentRows = comments.rows(person);
        EntryRow[] entryRows = entries.rows(person);
        Optional<PlanRow> head = heads.row(person);
        SignOffRow[] signOffRows = signOffs.rows(person);
        Map<UUID, Map<String, VoiceText>> current = texts.currentOf(person, TEXTS);
        List<SignOff> signed = ofPlan(person, signOffRows, current);
        return new Content(
                Arrays.stream(goalRows)
                        .map(row -> GoalStore.goal(row, current))
                        .sorted(Comparator.comparing(Goal::type))
                        .toList(),
                Arrays.stream(actionRows)
                        .map(row -> ActionStore.action(row, current))
                        .toList(),
                Arrays.stream(commentRows)
                        .map(row -> CommentStore.comment(row, current))
                        .toList(),
                Arrays.stream(entryRows)
                        .map(row -> EntryStore.entry(row, current))
                        .toList(),
                PlanHeadStore.head(person, head, current),
                signed,
                signedVersion(person, signed));
    }

    /** Where the plan as a whole stands; one statement, and one for its texts. */
    public PlanHead headOf(PersonRef person) {
        return heads.of(person);
    }

    /** The promises that are open or were not kept; one statement, and one for the texts of each 500, if there are any. */
    public List<Action> promisesOf(PersonRef person) {
        return actions.promises(person);
    }

    /** What is agreed, who answered to it, and where the plan as a whole stands. */
    public record Agreed(List<Goal> goals, List<Action> actions, PlanHead head, List<SignOff> signOffs) {}

    /** What is agreed; one statement for each of the four tables, and one for their texts. */
    public Agreed agreedOf(PersonRef person) {
        GoalRow[] goalRows = goals.rows(person);
        ActionRow[] actionRows = actions.rows(person);
        Optional<PlanRow> head = heads.row(person);
        SignOffRow[] signOffRows = signOffs.rows(person);
        Map<UUID, Map<String, VoiceText>> current = texts.currentOf(
                person,
                GoalStore.TITLE,
                GoalStore.WHY,
                ActionStore.TITLE,
                ActionStore.HOW,
                ActionStore.EXTENT,
                ActionStore.NOTE);
        return new Agreed(
                Arrays.stream(goalRows).map(row -> GoalStore.goal(row, current)).toList(),
                Arrays.stream(actionRows)
                        .map(row -> ActionStore.action(row, current))
                        .toList(),
                PlanHeadStore.head(person, head, current),
                ofPlan(person, signOffRows, current));
    }

    /** When something was last said in what is agreed, told or remarked. One statement. */
    public Optional<Instant> lastSaid(PersonRef person) {
        return texts.lastSaid(
                person,
                List.of(
                        GoalStore.TITLE,
                        GoalStore.WHY,
                        GoalStore.HOW_WE_KNOW,
                        GoalStore.VALUES,
                        ActionStore.TITLE,
                        ActionStore.HOW,
                        ActionStore.EXTENT,
                        ActionStore.NOTE,
                        CommentStore.TEXT,
                        PlanHeadStore.MATTERS,
                        PlanHeadStore.CELEBRATE,
                        PlanHeadStore.COOPERATION,
                        SignOffStore.REMARK));
    }

    /** The goals in order; one statement, and one for their texts. */
    public List<Goal> goalsOf(PersonRef person) {
        GoalRow[] rows = goals.rows(person);
        Map<UUID, Map<String, VoiceText>> current =
                texts.currentOf(person, GoalStore.TITLE, GoalStore.WHY, GoalStore.HOW_WE_KNOW, GoalStore.VALUES);
        return Arrays.stream(rows).map(row -> GoalStore.goal(row, current)).toList();
    }

    /** What is done and what went well; one statement for each of the two, and one for their texts. */
    public Doings doingsOf(PersonRef person) {
        ActionRow[] actionRows = actions.rows(person);
        EntryRow[] entryRows = entries.rows(person);
        Map<UUID, Map<String, VoiceText>> current = texts.currentOf(
                person,
                ActionStore.TITLE,
                ActionStore.HOW,
                ActionStore.EXTENT,
                ActionStore.NOTE,
                EntryKind.WIN.textField("text"));
        return new Doings(
                Arrays.stream(actionRows)
                        .map(row -> ActionStore.action(row, current))
                        .toList(),
                Arrays.stream(entryRows)
                        .filter(row -> row.getKind().equals(EntryKind.WIN.name()))
                        .map(row -> EntryStore.entry(row, current))
                        .toList());
    }

    private static List<SignOff> ofPlan(
            PersonRef person, SignOffRow[] rows, Map<UUID, Map<String, VoiceText>> current) {
        String plan = PlanHead.idOf(person).toString();
        return Arrays.stream(rows)
                .filter(row -> row.getSubject().equals(plan))
                .map(row -> SignOffStore.signOff(row, current))
                .toList();
    }

    /** Asked for also when nobody has signed: one statement more or less would tell. */
    private @Nullable Version signedVersion(PersonRef person, List<SignOff> signOffs) {
        int number = SignOff.newestYes(signOffs).map(SignOff::version).orElse(0);
        return versions.find(PlanHead.idOf(person), number).orElse(null);
    }

    private static String[] textFields() {
        List<String> fields = new ArrayList<>(List.of(
                GoalStore.TITLE,
                GoalStore.WHY,
                GoalStore.HOW_WE_KNOW,
                GoalStore.VALUES,
                ActionStore.TITLE,
                ActionStore.HOW,
                ActionStore.EXTENT,
                ActionStore.NOTE,
                CommentStore.TEXT,
                PlanHeadStore.MATTERS,
                PlanHeadStore.CELEBRATE,
                PlanHeadStore.COOPERATION,
                SignOffStore.REMARK));
        Collections.addAll(fields, EntryStore.textFields());
        return fields.toArray(new String[0]);
    }
}
