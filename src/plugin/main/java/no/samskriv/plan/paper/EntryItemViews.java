package no.samskriv.plan.paper;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.paper.BookletView.ItemView;

/** What else may stand on a plan, on paper. */
final class EntryItemViews {
    private final Plan plan;
    private final Phrases phrases;
    private final SaidViews said;

    EntryItemViews(Plan plan, Phrases phrases, Users users) {
        this.plan = plan;
        this.phrases = phrases;
        this.said = new SaidViews(Wording.toThePerson(plan, phrases, users));
    }

    List<ItemView> of(BookletPart part) {
        return switch (part) {
            case WINS -> wins();
            default -> List.of();
        };
    }

    /** The newest first, and how the person wants it celebrated. */
    private List<ItemView> wins() {
        Comparator<Entry> newest = Comparator.comparing(win -> win.value("on").orElse(""));
        Stream<ItemView> wins = plan.entries(EntryKind.WIN).stream()
                .sorted(newest.reversed())
                .map(win -> item().title(win.text("text").orElse(null))
                        .line(win.date("on").map(phrases::day).orElse(""))
                        .view());
        VoiceText celebrate = plan.head().celebrate();
        Stream<ItemView> how = celebrate == null
                ? Stream.empty()
                : Stream.of(item().line(phrases.text("samskriv.booklet.celebrate"), celebrate)
                        .view());
        return Stream.concat(wins, how).toList();
    }

    private ItemViews item() {
        return new ItemViews(said);
    }
}
