package no.samskriv.plan.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.paper.BookletView.ItemView;
import no.samskriv.plan.paper.BookletView.PartView;
import no.samskriv.plan.paper.BookletView.SectionView;
import no.samskriv.trust.site.RightsTexts;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a booklet. What somebody must find at once begins on the first two pages: when it is too long for that, they
 * hold the beginning of each part, and the whole of it follows further back. Nothing is left out.
 */
final class BookletViews {
    /** So many lines the five first parts may take together, headings not counted. */
    private static final int ROOM = 54;

    private final Plan plan;
    private final Phrases phrases;
    private final PlanItemViews items;
    private final EntryItemViews entries;
    private final Map<BookletPart, List<ItemView>> drawn = new EnumMap<>(BookletPart.class);

    BookletViews(Plan plan, RightsTexts rights, Phrases phrases, Users users) {
        this.plan = plan;
        this.phrases = phrases;
        this.items = new PlanItemViews(plan, rights, phrases, users);
        this.entries = new EntryItemViews(plan, phrases, users);
    }

    /** @param alone the one part that is wanted; null for the whole */
    BookletView view(@Nullable BookletPart alone) {
        return view(
                alone != null,
                alone == null ? whole() : section(alone, items(alone)).stream().toList());
    }

    /** Every part, each in one piece, wherever the pages end. */
    BookletView everything() {
        return view(
                false,
                Arrays.stream(BookletPart.values())
                        .flatMap(part -> section(part, items(part)).stream())
                        .toList());
    }

    private BookletView view(boolean alone, List<SectionView> sections) {
        return new BookletView(
                plan.person().ref().value(),
                alone,
                phrases.text("samskriv.booklet.title"),
                plan.person().name(),
                phrases.text("samskriv.booklet.printed", phrases.day(phrases.today())),
                sections.isEmpty(),
                parts(),
                sections);
    }

    private List<PartView> parts() {
        List<PartView> parts = new ArrayList<>();
        for (BookletPart part : BookletPart.values()) {
            if (!items(part).isEmpty()) {
                parts.add(new PartView(part.key(), heading(part)));
            }
        }
        return parts;
    }

    private List<SectionView> whole() {
        List<SectionView> first = new ArrayList<>();
        List<SectionView> rest = new ArrayList<>();
        boolean fits = heightOfFirst() <= ROOM;
        for (BookletPart part : BookletPart.values()) {
            List<ItemView> all = items(part);
            if (part.isFirst() && !fits) {
                List<ItemView> beginning = beginning(part);
                boolean cut = !beginning.equals(all);
                beginning(part, beginning, cut).ifPresent(first::add);
                section(part, cut ? all : List.of()).ifPresent(rest::add);
            } else if (part.isInWhole()) {
                section(part, all).ifPresent(part.isFirst() ? first::add : rest::add);
            }
        }
        first.addAll(rest);
        return first;
    }

    private int heightOfFirst() {
        int height = 0;
        for (BookletPart part : BookletPart.values()) {
            if (part.isFirst()) {
                height += items(part).stream().mapToInt(ItemViews::height).sum();
            }
        }
        return height;
    }

    /** As much as there is room for of a part that has to share the first pages; titles before anything else. */
    private List<ItemView> beginning(BookletPart part) {
        int room = roomFor(part);
        List<ItemView> beginning = new ArrayList<>();
        for (ItemView item : brief(part)) {
            room -= ItemViews.height(item);
            if (room < 0) {
                break;
            }
            beginning.add(item);
        }
        return beginning;
    }

    private List<ItemView> brief(BookletPart part) {
        return part == BookletPart.GOALS
                ? items.goalsInBrief()
                : part == BookletPart.ACTIONS ? items.actionsInBrief() : items(part);
    }

    private static int roomFor(BookletPart part) {
        return switch (part) {
            case MATTERS -> 16;
            case GOALS, ACTIONS -> 12;
            case PROMISES -> 8;
            default -> Integer.MAX_VALUE;
        };
    }

    private Optional<SectionView> beginning(BookletPart part, List<ItemView> beginning, boolean cut) {
        if (beginning.isEmpty() && !cut) {
            return Optional.empty();
        }
        String more = cut ? phrases.text("samskriv.booklet.more") : "";
        return Optional.of(new SectionView(part.key(), heading(part), beginning, cut, more));
    }

    private Optional<SectionView> section(BookletPart part, List<ItemView> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionView(part.key(), heading(part), all, false, ""));
    }

    private String heading(BookletPart part) {
        return phrases.text("samskriv.booklet.part." + part.key());
    }

    private List<ItemView> items(BookletPart part) {
        return drawn.computeIfAbsent(part, this::draw);
    }

    private List<ItemView> draw(BookletPart part) {
        return switch (part) {
            case MATTERS -> items.matters();
            case GOALS -> items.goals();
            case ACTIONS -> items.actions();
            case PROMISES -> items.promises();
            case COMPLAINT -> items.complaint();
            case DONE -> items.done();
            case AGREEMENT -> items.agreement();
            case WINS, ROLES, RISKS, RIGHTS, MAPS, EVALUATIONS, READINESS -> entries.of(part);
        };
    }

    /** The name of the window; it names nobody, because browsers keep it. */
    String window() {
        return phrases.text("samskriv.booklet.title");
    }
}
