package no.samskriv.plan.paper;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Goal;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.paper.BookletView.ItemView;
import org.jspecify.annotations.Nullable;

/** What else may stand on a plan, on paper: each thing with the questions it answers. */
final class EntryItemViews {
    private final Plan plan;
    private final Phrases phrases;
    private final SaidViews said;
    private final Map<UUID, VoiceText> goals;

    EntryItemViews(Plan plan, Phrases phrases, Users users) {
        this.plan = plan;
        this.phrases = phrases;
        this.said = new SaidViews(Wording.toThePerson(plan, phrases, users), phrases);
        this.goals = plan.goals().stream().collect(toMap(Goal::id, Goal::title));
    }

    List<ItemView> of(BookletPart part) {
        return switch (part) {
            case WINS -> wins();
            case ROLES -> each(EntryKind.SOCIAL_ROLE, this::role);
            case RISKS -> each(EntryKind.POSITIVE_RISK, this::risk);
            case RIGHTS -> each(EntryKind.RIGHT, this::right);
            case EVALUATIONS -> each(EntryKind.EVALUATION, this::evaluation);
            case READINESS -> each(EntryKind.RULER_ENTRY, this::readiness);
            case MAPS ->
                plan.entries(EntryKind.ASSESSMENT).stream().flatMap(this::map).toList();
            default -> List.of();
        };
    }

    private interface Draw {
        ItemViews of(Entry entry);
    }

    private List<ItemView> each(EntryKind kind, Draw draw) {
        return plan.entries(kind).stream().map(entry -> draw.of(entry).view()).toList();
    }

    /** The newest first, and how the person wants it celebrated. */
    private List<ItemView> wins() {
        Comparator<Entry> byDay = Comparator.comparing(win -> win.value("on").orElse(""));
        Stream<ItemView> wins = plan.entries(EntryKind.WIN).stream()
                .sorted(byDay.reversed())
                .map(win -> titled(win, "text")
                        .line(win.date("on").map(phrases::day).orElse(""))
                        .view());
        VoiceText celebrate = plan.head().celebrate();
        Stream<ItemView> how = celebrate == null
                ? Stream.empty()
                : Stream.of(item().line(phrases.text("samskriv.booklet.celebrate"), celebrate)
                        .view());
        return Stream.concat(wins, how).toList();
    }

    private ItemViews role(Entry role) {
        return days(texts(titled(role, "role").state(chosen(role, "status")), role, "meaning"), role, "since");
    }

    private ItemViews risk(Entry risk) {
        ItemViews item = titled(risk, "what").state(chosen(risk, "status"));
        texts(item, risk, "why", "good", "wrong", "then");
        item.line(label(risk, "supportedBy"), String.join(", ", risk.list("supportedBy")));
        return days(texts(item, risk, "outcome", "learning"), risk, "reviewOn");
    }

    private ItemViews right(Entry right) {
        ItemViews item = titled(right, "what").state(chosen(right, "result"));
        return days(texts(item, right, "where"), right, "sentOn", "answerDue", "answeredOn", "appealDue");
    }

    /** Without the number: it is the person's to show. */
    private ItemViews evaluation(Entry evaluation) {
        ItemViews item = item().title(goalOf(evaluation)).state(onDay(evaluation));
        return texts(
                item, evaluation, "verdict", "serviceView", "personDisagrees", "serviceDisagrees", "stopDoing", "next");
    }

    private ItemViews readiness(Entry ruler) {
        ItemViews item = item().title(goalOf(ruler)).state(onDay(ruler));
        item.line(label(ruler, "value"), ruler.value("value").orElse(""));
        boolean atOne = ruler.number("value").orElse(0) == 1;
        return item.line(
                atOne ? phrases.text("samskriv.entry.ruler-entry.whyNotLower.at-one") : label(ruler, "whyNotLower"),
                ruler.text("whyNotLower").orElse(null));
    }

    private @Nullable VoiceText goalOf(Entry entry) {
        return entry.parent() == null ? null : goals.get(entry.parent());
    }

    private String onDay(Entry entry) {
        return entry.date("on").map(phrases::day).orElse("");
    }

    /** What stands under each heading of a map; headings that were skipped are not there. */
    private Stream<ItemView> map(Entry map) {
        AssessmentMap kind = map.choice("map", AssessmentMap.class);
        List<Entry> on = plan.entries(EntryKind.ASSESSMENT_ITEM, map.id());
        return kind.headings().stream()
                .map(heading -> under(
                        heading,
                        on.stream()
                                .filter(each -> each.value("heading")
                                        .filter(heading::equalsIgnoreCase)
                                        .isPresent())
                                .toList()))
                .flatMap(List::stream);
    }

    private List<ItemView> under(String heading, List<Entry> on) {
        if (on.isEmpty()) {
            return List.of();
        }
        ItemViews item =
                item().title(phrases.text("samskriv.entry." + EntryKind.ASSESSMENT_ITEM.key() + ".heading." + heading));
        on.forEach(each -> item.line("", each.text("text").orElse(null)));
        return List.of(item.view());
    }

    private ItemViews titled(Entry entry, String field) {
        return item().title(entry.text(field).orElse(null));
    }

    private ItemViews texts(ItemViews item, Entry entry, String... fields) {
        for (String field : fields) {
            item.line(label(entry, field), entry.text(field).orElse(null));
        }
        return item;
    }

    private ItemViews days(ItemViews item, Entry entry, String... fields) {
        for (String field : fields) {
            item.line(label(entry, field), entry.date(field).map(phrases::day).orElse(""));
        }
        return item;
    }

    private String label(Entry entry, String field) {
        return phrases.text("samskriv.entry." + entry.kind().key() + "." + field);
    }

    /** In words; where nobody has chosen, what is chosen first. */
    private String chosen(Entry entry, String field) {
        String choice = entry.value(field)
                .orElse(entry.kind().field(field).choices().get(0))
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        return phrases.text("samskriv.entry." + entry.kind().key() + "." + field + "." + choice);
    }

    private ItemViews item() {
        return new ItemViews(said);
    }
}
