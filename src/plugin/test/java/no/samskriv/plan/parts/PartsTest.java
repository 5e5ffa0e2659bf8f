package no.samskriv.plan.parts;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.entry.SampleEntries.agree;
import static no.samskriv.plan.entry.SampleEntries.agreed;
import static no.samskriv.plan.entry.SampleEntries.by;
import static no.samskriv.plan.entry.SampleEntries.input;
import static no.samskriv.plan.entry.SampleEntries.own;
import static no.samskriv.plan.entry.SampleEntries.text;
import static no.samskriv.plan.entry.SampleEntries.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.PlanPart.Drawing;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryInput;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.WinService;
import no.samskriv.plan.signing.PlanHeadChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands beside the goals, as the worker and the person read it, and on paper. */
@ExtendWith(OnH2.class)
final class PartsTest {
    private TestSite site;
    private PlanPart[] parts;
    private int added;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        parts = new PlanPart[] {
            new MattersFragment(site.templates, site.phrases, site.users),
            CardsFragment.risks(site.templates, site.phrases, site.users),
            CardsFragment.roles(site.templates, site.phrases, site.users),
            CardsFragment.rights(site.templates, site.phrases, site.users)
        };
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.add(breakfast());
        site.add(breakfastTogether());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void partsThatSayNothingDrawNothing() {
        assertThat(draw(true)).isEmpty();
    }

    @Test
    void theWorkerReadsOfThePersonAndMayAdd() {
        fill();

        Golden.assertSame("plan/parts.html", draw(true));
    }

    @Test
    void thePersonReadsOfThemself() {
        fill();
        site.currentUser.signIn(FakeUsers.NORD);

        Golden.assertSame("plan/parts-own.html", draw(true));
    }

    @Test
    void paperHasNothingToPress() {
        fill();

        Golden.assertSame("plan/parts-still.html", draw(false));
        assertThat(draw(false)).doesNotContain("<button", "<details");
    }

    @Test
    void nynorskAndEnglishReadAsLanguage() {
        fill();
        site.messages.nynorsk();
        assertThat(draw(true)).contains("Noko Nord vil tore å prøve", "Kva er viktig for Nord");
        site.messages.english();
        assertThat(draw(true)).contains("Something Nord wants to dare", "What matters to Nord");
    }

    @Test
    void aPartOfThePlanHasNoneOfIt() {
        fill();
        Drawing goalsAlone = new Drawing(site.plans.planOf(NORD, Via.PAGE), true, false, true);

        assertThat(parts).allSatisfy(part -> assertThat(part.draw(goalsAlone)).isEmpty());
    }

    @Test
    void winsStandBeforeWhatMattersWhenThePersonSaysSo() {
        fill();
        assertThat(draw(true).indexOf("Hva er viktig")).isLessThan(draw(true).indexOf("Seirene til Nord"));

        head(Patch.absent(), Patch.absent(), Optional.of(true));

        assertThat(draw(true).indexOf("Seirene til Nord")).isLessThan(draw(true).indexOf("Hva er viktig"));
    }

    @Test
    void winsStandNewestFirstAndTheEarlierFold() {
        for (String day : new String[] {"2026-11-01", "2026-11-04", "2026-11-02", "2026-11-03"}) {
            win("Den " + day, day);
        }

        String drawn = draw(true);

        assertThat(Stream.of(
                                "Den 2026-11-04",
                                "Den 2026-11-03",
                                "Den 2026-11-02",
                                "Tidligere seirer (1)",
                                "Den 2026-11-01")
                        .map(drawn::indexOf)
                        .toList())
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void somebodyAgreesBeforeThePersonDecides() {
        Entry risk = risk();
        assertThat(draw(true))
                .contains("Det trengs noen i tjenesten som er med på det, og en dag for å se på det igjen.")
                .doesNotContain("Nord er her og vil prøve");

        change(risk, value("reviewOn", "2026-12-01"));
        assertThat(draw(true)).contains("Det trengs noen i tjenesten som er med på det.<");
        change(risk, agree(true));

        assertThat(draw(true)).contains("Nord er her og vil prøve", "Koordinator A, siden");
        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(draw(true)).contains("Ja, jeg vil prøve").doesNotContain("Jeg er med på dette");
    }

    @Test
    void whatWasLearntBecomesAWinAndLeavesMoreToThePerson() {
        Entry risk = tried();
        assertThat(draw(true)).contains("Skriv hvordan det gikk").doesNotContain("make-win", "Fra nå gjør");

        change(risk, text("outcome", own("Gikk av ett stopp for tidlig, gikk resten.")));
        assertThat(draw(true))
                .contains("data-samskriv=\"make-win\"", "Fra nå gjør Nord dette selv: Frokost sammen")
                .contains("data-of=\"actions\"", "{&quot;support&quot;:&quot;SELF&quot;}");

        new WinService(site.access, site.entryStore, site.changes, site.inTransaction, site.now).make(risk.id());
        assertThat(draw(true)).contains("Seirene til Nord").doesNotContain("make-win");
    }

    @Test
    void theDayToAppealByIsCopiedAndNeverComputed() {
        Entry right = add(
                EntryKind.RIGHT,
                input(null, Map.of("what", Patch.to(by(Voice.SHARED, "Ledsagerbevis"))), values("result", "REFUSED")));
        assertThat(draw(true)).contains("Står det en klagefrist i brevet? Skriv av datoen");

        change(right, value("appealDue", "2026-12-20"));

        assertThat(draw(true))
                .contains("20. desember, slik det står i brevet")
                .doesNotContain("Står det en klagefrist");
    }

    private void fill() {
        head(
                Patch.to(own("Ro om morgenen. Musikk. Og at folk sier fra før de kommer.")),
                Patch.to(own("Med kaffe på brua.")),
                Optional.empty());
        win("Jeg var på øvingslokalet. Ble der hele timen.", "2026-11-18");
        win("Fire frokoster på en uke.", "2026-11-08");
        change(tried(), text("learning", by(Voice.SHARED, "Vi ringer hverandre når bussen er full.")));
        add(
                EntryKind.SOCIAL_ROLE,
                input(
                        null,
                        Map.of("role", Patch.to(own("Trommis")), "meaning", Patch.to(own("Da er jeg med."))),
                        values("status", "TRYING", "since", "2026-10-14")));
        add(
                EntryKind.RIGHT,
                input(
                        null,
                        Map.of(
                                "what", Patch.to(by(Voice.SHARED, "Ledsagerbevis")),
                                "where", Patch.to(by(Voice.PROFESSIONAL, "Kommunen"))),
                        values("sentOn", "2026-11-03", "answerDue", "2026-12-03")));
    }

    private Entry risk() {
        return add(
                EntryKind.POSITIVE_RISK,
                input(
                        breakfast().id(),
                        Map.of(
                                "what", Patch.to(own("Ta bussen alene til øvingslokalet.")),
                                "why", Patch.to(own("Jeg vil slippe å vente på noen.")),
                                "wrong", Patch.to(by(Voice.PROFESSIONAL, "Bussen kan være full.")),
                                "then", Patch.to(by(Voice.SHARED, "Nord ringer C."))),
                        values("supportedBy", "Erfaringsmedarbeider C,Søster")));
    }

    private Entry tried() {
        Entry risk = change(change(risk(), agree(true)), value("reviewOn", "2026-12-01"));
        return change(change(risk, agreed(value("status", "AGREED"))), value("status", "TRIED"));
    }

    private void win(String text, String day) {
        add(EntryKind.WIN, input(null, Map.of("text", Patch.to(own(text))), values("on", day)));
    }

    private Entry add(EntryKind kind, EntryInput input) {
        UUID id = new UUID(0x9a27_0000_0000_4000L, 0x8000_0000_0000_0000L + ++added);
        return site.entries.add(NORD, kind, id, input).entity();
    }

    private Entry change(Entry entry, EntryInput input) {
        Entry now = site.entries.get(entry.kind(), entry.id());
        return site.entries.change(entry.kind(), entry.id(), input, now.revision());
    }

    private void head(Patch<TextInput> matters, Patch<TextInput> celebrate, Optional<Boolean> winsFirst) {
        var seen = Optional.ofNullable(site.heads.of(NORD).head().revision());
        site.heads.change(
                NORD,
                new PlanHeadChange(
                        matters,
                        celebrate,
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        winsFirst,
                        Optional.empty(),
                        false),
                seen);
    }

    private static Map<String, Patch<String>> values(String... pairs) {
        return Stream.iterate(0, at -> at < pairs.length, at -> at + 2)
                .collect(Collectors.toMap(at -> pairs[at], at -> Patch.to(pairs[at + 1])));
    }

    private String draw(boolean onPage) {
        Drawing drawing = new Drawing(site.plans.planOf(NORD, Via.PAGE), true, true, onPage);
        return Stream.of(parts).map(part -> part.draw(drawing)).collect(Collectors.joining());
    }
}
