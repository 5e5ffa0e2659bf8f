package no.samskriv.crisis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every plan, whatever stands in it. */
final class ManyPlansTest {
    private static final int PLANS = 500;
    private static final long SEED = Long.getLong("plans.seed", 20261124L);
    private static final Pattern PHONE = Pattern.compile("000 \\d\\d \\d{3}");

    /** The first plan that breaks a rule, for each that is broken. */
    private static final Map<Rule, AssertionError> BROKEN = new EnumMap<>(Rule.class);

    private final FakeMessages messages = new FakeMessages();
    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final VelocityTemplates templates = new VelocityTemplates(new TestVelocity(messages));
    private final FakeUsers users = new FakeUsers();
    private final Phrases phrases = new Phrases(messages, currentUser, new FakeNow());
    private final SheetFragment sheets = new SheetFragment(templates, phrases, users);
    private final CardFragment cards = new CardFragment(templates, phrases, users);

    @BeforeAll
    static void drawEachPlanOnceForEachReader() {
        BROKEN.clear();
        new ManyPlansTest().readAll();
    }

    @Test
    void everyNumberOnTheScreenIsOnPaperAndInTheFileAndOnTheCardWhereChosen() {
        assertHolds(Rule.NUMBERS);
    }

    @Test
    void nobodyWhoIsKeptAwayStandsAmongThoseToCall() {
        assertHolds(Rule.CALLED);
    }

    @Test
    void whoeverIsOnDutyReadsWhoIsKeptAwayAndAPrintSaysSoWhereThePersonChoseIt() {
        assertHolds(Rule.KEPT_AWAY);
    }

    @Test
    void whatIsThePersonsAloneIsInNothingButWhatTheyPrintThemselves() {
        assertHolds(Rule.MINE);
    }

    private static void assertHolds(Rule rule) {
        AssertionError broken = BROKEN.get(rule);
        if (broken != null) {
            throw broken;
        }
    }

    /** What must hold for a plan as somebody reads it. */
    private enum Rule {
        NUMBERS(ManyPlansTest::numbers),
        CALLED(ManyPlansTest::called),
        KEPT_AWAY(ManyPlansTest::keptAway),
        MINE(ManyPlansTest::mine);

        private final Consumer<Read> holds;

        Rule(Consumer<Read> holds) {
            this.holds = holds;
        }
    }

    /**
     * A plan as somebody reads it.
     *
     * @param drawn what is drawn on each medium
     * @param asked the same, when what only the person sees is asked for
     * @param whole everything of it on paper
     */
    private record Read(
            Plans plan, Reader reader, Map<Medium, String> drawn, Map<Medium, String> asked, String whole) {}

    private static void numbers(Read read) {
        Map<Medium, String> drawn = read.drawn();
        Set<String> shown = phones(drawn.get(Medium.SCREEN));

        assertThat(phones(drawn.get(Medium.PAPER))).containsAll(shown);
        assertThat(phones(drawn.get(Medium.FILE))).containsAll(shown);
        assertThat(phones(drawn.get(Medium.CARD))).containsAll(chosenForCard(read.plan(), read.reader(), shown));
    }

    private static void called(Read read) {
        Set<String> names = read.plan().kept().map(Related::name).collect(Collectors.toSet());
        List<String> numbers = read.plan().kept().map(Related::phone).toList();
        read.asked().values().forEach(html -> assertThat(numbers).noneMatch(html::contains));
        for (Medium medium : Medium.values()) {
            assertThat(toCall(Sheet.of(read.plan().readBy(read.reader()), medium, true)))
                    .noneMatch(names::contains);
        }
    }

    private static void keptAway(Read read) {
        read.plan().kept().forEach(related -> read.drawn()
                .forEach((medium, html) -> assertThat(html.contains(related.name() + "<"))
                        .isEqualTo(read.reader() != Reader.CONSENT && isTold(read.plan(), related, medium))));
        assertThat(read.drawn().values()).noneMatch(html -> html.contains("Grunnen"));
    }

    private static void mine(Read read) {
        boolean isOwn = read.reader() == Reader.OWN;
        List<String> mayNot = new ArrayList<>(read.drawn().values());
        mayNot.addAll(
                isOwn ? List.of(read.asked().get(Medium.SCREEN)) : read.asked().values());

        assertThat(mayNot).noneMatch(html -> html.contains(Plans.MINE));
        assertThat(read.whole()).doesNotContain(Plans.MINE);
        assertThat(read.asked().get(Medium.PAPER).contains(Plans.MINE)).isEqualTo(isOwn && printsMine(read.plan()));
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

    private Read read(Plans plan, Reader reader) {
        SheetReading reading = reading(plan, reader);
        Map<Medium, String> drawn = drawn(reading, false);
        Map<Medium, String> asked = drawn(reading, true);
        String screen = sheets.page(reading).html();
        drawn.put(Medium.SCREEN, screen);
        asked.put(Medium.SCREEN, screen);
        return new Read(plan, reader, drawn, asked, sheets.whole(reading, false));
    }

    /** What is drawn where it can be asked for. */
    private Map<Medium, String> drawn(SheetReading reading, boolean withOnlyMe) {
        Map<Medium, String> drawn = new EnumMap<>(Medium.class);
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

    private void readAll() {
        currentUser.signIn(FakeUsers.KOORDINATOR_A);
        Random lot = new Random(SEED);
        for (int i = 0; i < PLANS; i++) {
            Plans plan = Plans.byLot(lot);
            for (Reader reader : List.of(Reader.DUTY, Reader.OWN, Reader.CONSENT)) {
                Read read = read(plan, reader);
                for (Rule rule : Rule.values()) {
                    check(rule, read, "plan " + i + " of -Dplans.seed=" + SEED + ", read by " + reader);
                }
            }
        }
    }

    private static void check(Rule rule, Read read, String which) {
        try {
            rule.holds.accept(read);
        } catch (AssertionError e) {
            BROKEN.putIfAbsent(rule, new AssertionError(which + ": " + e.getMessage(), e));
        }
    }
}
