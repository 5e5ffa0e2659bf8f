package no.samskriv.crisis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.sheet.Plans.Reader;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.FakeNow;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import org.junit.jupiter.api.Test;

/** What holds for every plan, whatever stands in it. */
final class ManyPlansTest {
    private static final int PLANS = 500;
    private static final long SEED = Long.getLong("plans.seed", 20261124L);
    private static final Pattern PHONE = Pattern.compile("000 \\d\\d \\d{3}");

    private final FakeMessages messages = new FakeMessages();
    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final VelocityTemplates templates = new VelocityTemplates(new TestVelocity(messages));
    private final FakeUsers users = new FakeUsers();
    private final Phrases phrases = new Phrases(messages, currentUser, new FakeNow());
    private final SheetFragment sheets = new SheetFragment(templates, phrases, users);
    private final CardFragment cards = new CardFragment(templates, phrases, users);

    @Test
    void everyNumberOnTheScreenIsOnPaperAndInTheFileAndOnTheCardWhereChosen() {
        forEachPlan((plan, reader) -> {
            Map<Medium, String> drawn = drawn(plan, reader, false);
            Set<String> shown = phones(drawn.get(Medium.SCREEN));

            assertThat(phones(drawn.get(Medium.PAPER))).containsAll(shown);
            assertThat(phones(drawn.get(Medium.FILE))).containsAll(shown);
            assertThat(phones(drawn.get(Medium.CARD))).containsAll(chosenForCard(plan, reader, shown));
        });
    }

    @Test
    void nobodyWhoIsKeptAwayStandsAmongThoseToCall() {
        forEachPlan((plan, reader) -> {
            Set<String> names = plan.kept().map(Related::name).collect(Collectors.toSet());
            List<String> numbers = plan.kept().map(Related::phone).toList();
            drawn(plan, reader, true).values().forEach(html -> assertThat(numbers)
                    .noneMatch(html::contains));
            for (Medium medium : Medium.values()) {
                assertThat(toCall(Sheet.of(plan.readBy(reader), medium, true))).noneMatch(names::contains);
            }
        });
    }

    @Test
    void whoeverIsOnDutyReadsWhoIsKeptAwayAndAPrintSaysSoWhereThePersonChoseIt() {
        forEachPlan((plan, reader) -> {
            Map<Medium, String> drawn = drawn(plan, reader, false);
            plan.kept()
                    .forEach(related -> drawn.forEach((medium, html) -> assertThat(html.contains(related.name() + "<"))
                            .isEqualTo(reader != Reader.CONSENT && isTold(plan, related, medium))));
            assertThat(drawn.values()).noneMatch(html -> html.contains("Grunnen"));
        });
    }

    @Test
    void whatIsThePersonsAloneIsInNothingButWhatTheyPrintThemselves() {
        forEachPlan((plan, reader) -> {
            Map<Medium, String> asked = drawn(plan, reader, true);
            Map<Medium, String> drawn = new HashMap<>(drawn(plan, reader, false));
            (reader == Reader.OWN ? Map.of(Medium.SCREEN, asked.get(Medium.SCREEN)) : asked)
                    .forEach((medium, html) -> drawn.merge(medium, html, String::concat));

            assertThat(drawn.values()).noneMatch(html -> html.contains(Plans.MINE));
            assertThat(sheets.whole(reading(plan, reader), false)).doesNotContain(Plans.MINE);
            assertThat(asked.get(Medium.PAPER).contains(Plans.MINE))
                    .isEqualTo(reader == Reader.OWN && printsMine(plan));
        });
    }

    private static boolean printsMine(Plans plan) {
        Sheet sheet = Sheet.of(plan.readBy(Reader.OWN), Medium.PAPER, true);
        return sheet.topics().stream()
                .anyMatch(topic -> sheet.lines(topic).stream().anyMatch(line -> isMine(topic, line)));
    }

    /** Whoever is kept away is named, and nothing is said of why. */
    private static boolean isMine(SheetTopic topic, SheetLine line) {
        boolean isNamed = line.who() != null && line.who().name().startsWith(Plans.MINE);
        boolean isSaid = line.entry() != null
                && line.entry().text() != null
                && line.entry().text().text().startsWith(Plans.MINE)
                && (topic != SheetTopic.KEPT_AWAY || line.who() == null);
        return isNamed || isSaid;
    }

    /** What is drawn on each medium. */
    private Map<Medium, String> drawn(Plans plan, Reader reader, boolean withOnlyMe) {
        SheetReading reading = reading(plan, reader);
        Map<Medium, String> drawn = new EnumMap<>(Medium.class);
        drawn.put(Medium.SCREEN, sheets.page(reading).html());
        drawn.put(Medium.PAPER, sheets.print(reading, withOnlyMe).html());
        drawn.put(Medium.CARD, cards.page(reading, withOnlyMe).html());
        drawn.put(Medium.FILE, sheets.file(reading, withOnlyMe).html());
        return drawn;
    }

    private static SheetReading reading(Plans plan, Reader reader) {
        return new SheetReading(plan.readBy(reader), Optional.of("000 00 100"), Optional.empty(), List.of());
    }

    private static boolean isTold(Plans plan, Related related, Medium medium) {
        Stream<CrisisEntry> own = plan.readBy(Reader.DUTY).in(CrisisSection.TELL).stream()
                .filter(entry -> entry.stance() == Stance.DO_NOT_TELL && !entry.onlyMe())
                .filter(entry -> entry.contact() != null
                        && related.id().equals(entry.contact().related()));
        return medium == Medium.SCREEN
                || plan.told.getOrDefault(related.id(), Set.<Place>of()).contains(medium.told())
                || own.anyMatch(entry -> entry.places().contains(medium.told()));
    }

    /** The numbers of those who are chosen for the card too. */
    private static Set<String> chosenForCard(Plans plan, Reader reader, Set<String> shown) {
        CrisisContent content = plan.readBy(reader);
        Set<String> chosen = new TreeSet<>(Set.of("000 00 100"));
        Stream.of(CrisisSection.values())
                .flatMap(section -> content.in(section).stream())
                .filter(entry -> entry.places().containsAll(Set.of(Place.CARD, Place.SHEET)) && !entry.onlyMe())
                .filter(entry -> entry.stance() != Stance.DO_NOT_TELL && entry.stance() != Stance.NOT_WELCOME)
                .filter(entry -> entry.contact() != null)
                .flatMap(entry -> Stream.concat(
                        Stream.ofNullable(entry.contact().phone()),
                        content.related(entry.contact().related()).map(Related::phone).stream()))
                .forEach(chosen::add);
        chosen.retainAll(shown);
        return chosen;
    }

    private static Set<String> toCall(Sheet sheet) {
        return Stream.of(SheetTopic.values())
                .filter(topic -> topic != SheetTopic.KEPT_AWAY && topic != SheetTopic.VISITS)
                .flatMap(topic -> sheet.lines(topic).stream())
                .filter(line -> line.who() != null)
                .map(line -> line.who().name())
                .collect(Collectors.toSet());
    }

    private static Set<String> phones(String html) {
        return PHONE.matcher(html).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What must hold for a plan as somebody reads it. */
    private interface Holds {
        void of(Plans plan, Reader reader);
    }

    private void forEachPlan(Holds holds) {
        currentUser.signIn(FakeUsers.KOORDINATOR_A);
        Random lot = new Random(SEED);
        for (int i = 0; i < PLANS; i++) {
            Plans plan = Plans.byLot(lot);
            for (Reader reader : List.of(Reader.DUTY, Reader.OWN, Reader.CONSENT)) {
                try {
                    holds.of(plan, reader);
                } catch (AssertionError e) {
                    throw new AssertionError(
                            "plan " + i + " of -Dplans.seed=" + SEED + ", read by " + reader + ": " + e.getMessage(),
                            e);
                }
            }
        }
    }
}
