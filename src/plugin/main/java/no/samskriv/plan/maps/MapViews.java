package no.samskriv.plan.maps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.maps.MapView.HeadingView;
import no.samskriv.plan.maps.MapView.ItemView;
import no.samskriv.plan.maps.MapView.VersionView;
import no.samskriv.plan.parts.SaidView;
import no.samskriv.plan.signing.Version;

/** A person's map as a view: headings with something under them, and those that may be added to. */
final class MapViews {
    private final PersonMap map;
    private final Plan plan;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    MapViews(PersonMap map, Phrases phrases, Users users) {
        this.map = map;
        this.plan = map.plan();
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, plan.person(), plan.grant());
    }

    /** As it stands. */
    MapView now() {
        MapText text = MapText.of(map.map(), map.items());
        boolean kept = newestVersion().filter(text.hash()::equals).isPresent();
        boolean mayKeep = plan.mayWrite() && !text.items().isEmpty() && !kept;
        return view(plan.mayWrite(), "", headings(), mayKeep, 0);
    }

    /** As it was kept. */
    MapView then(Version version) {
        String day = phrases.day(version.at());
        List<HeadingView> headings = new ArrayList<>();
        MapText.parse(version.content()).items().forEach(item -> {
            HeadingView heading = heading(item.heading(), List.of());
            HeadingView last = headings.isEmpty() ? null : headings.get(headings.size() - 1);
            if (last != null && last.title().equals(heading.title())) {
                headings.remove(last);
                heading = last;
            }
            List<ItemView> items = new ArrayList<>(heading.items());
            items.add(view(item));
            headings.add(new HeadingView(heading.title(), heading.ask(), heading.presets(), items));
        });
        return view(false, phrases.text("samskriv.maps.old", day), headings, false, version.number());
    }

    private Optional<String> newestVersion() {
        return map.versions().stream().reduce((earlier, later) -> later).map(Version::hash);
    }

    private MapView view(
            boolean interactive, String old, List<HeadingView> headings, boolean mayKeep, int shownVersion) {
        Entry begun = map.begun().orElse(null);
        LocalDate review = begun == null ? null : begun.date("reviewOn").orElse(null);
        List<HeadingView> empty = interactive && begun != null ? empty() : List.of();
        boolean shown = plan.toThePerson() && !plan.own();
        String title = title();
        return new MapView(
                plan.person().ref().value(),
                plan.grant().user().key(),
                map.map().name(),
                map.map().key(),
                title,
                wording.forReader("samskriv.maps.lead."),
                true,
                shown ? "vis" : "person",
                shown ? phrases.text("samskriv.show.plan") : wording.forReader("samskriv.plan.about."),
                interactive,
                !old.isEmpty(),
                old,
                begun != null,
                begun == null ? "" : begun.id().toString(),
                begun == null ? 0 : begun.revision().number(),
                old.isEmpty() && review != null,
                review == null ? "" : phrases.text("samskriv.maps.review", phrases.day(review)),
                phrases.text(review == null ? "samskriv.maps.review.set" : "samskriv.maps.review.change"),
                headings,
                !empty.isEmpty(),
                headings.isEmpty(),
                empty,
                mayKeep,
                !map.versions().isEmpty(),
                versions(shownVersion));
    }

    private String title() {
        return wording.forReader("samskriv.maps." + map.map().key() + ".");
    }

    private List<HeadingView> headings() {
        List<Entry> items = map.items();
        Stream<String> others = items.stream()
                .flatMap(item -> item.value("heading").stream())
                .filter(heading -> !map.map().headings().contains(heading));
        return Stream.concat(map.map().headings().stream(), others)
                .distinct()
                .map(heading -> heading(
                        heading,
                        items.stream()
                                .filter(item -> item.value("heading")
                                        .filter(heading::equals)
                                        .isPresent())
                                .map(this::view)
                                .toList()))
                .filter(heading -> !heading.items().isEmpty())
                .toList();
    }

    private List<HeadingView> empty() {
        List<Entry> items = map.items();
        return map.map().headings().stream()
                .filter(heading -> items.stream()
                        .noneMatch(item ->
                                item.value("heading").filter(heading::equals).isPresent()))
                .map(heading -> heading(heading, List.of()))
                .toList();
    }

    /** In the words of its own map; one that is of another map has that one's. */
    private HeadingView heading(String heading, List<ItemView> items) {
        AssessmentMap of = map.map().headings().contains(heading)
                ? map.map()
                : Stream.of(AssessmentMap.values())
                        .filter(each -> each.headings().contains(heading))
                        .findFirst()
                        .orElse(map.map());
        return new HeadingView(
                phrases.text("samskriv.entry." + EntryKind.ASSESSMENT_ITEM.textField("heading") + "." + heading),
                phrases.text("samskriv.maps.ask." + of.key() + "." + heading),
                "{\"heading\":\"" + heading + "\"}",
                items);
    }

    private ItemView view(Entry item) {
        LocalDate day = item.date("on").orElse(null);
        return new ItemView(
                item.id().toString(),
                item.revision().number(),
                day != null,
                day == null ? "" : phrases.day(day),
                item.text("text").map(text -> SaidView.of(text, wording)).orElseThrow());
    }

    private ItemView view(MapText.Item item) {
        boolean hasDay = item.on().length() > 1;
        String source = item.isRecalled() ? phrases.text("samskriv.maps.recalled") : "";
        SaidView said =
                new SaidView(item.text(), "person", item.language(), wording.ownWords(), source, item.isRecalled());
        return new ItemView("", 0, hasDay, hasDay ? phrases.day(LocalDate.parse(item.on())) : "", said);
    }

    private List<VersionView> versions(int shown) {
        return map.versions().stream()
                .sorted(Comparator.comparingInt(Version::number).reversed())
                .map(version -> new VersionView(
                        "kart?ref=" + plan.person().ref().value() + "&kart=" + map.map() + "&versjon="
                                + version.number(),
                        phrases.text(
                                "samskriv.maps.version",
                                Integer.toString(version.number()),
                                phrases.day(version.at()),
                                users.displayName(version.by())),
                        version.number() == shown))
                .toList();
    }
}
