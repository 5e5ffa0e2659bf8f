package no.samskriv.plan.maps;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.entry.SampleEntries.input;
import static no.samskriv.plan.entry.SampleEntries.own;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryInput;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.signing.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A map of strengths: as it stands, as it was kept, and for whom. */
@ExtendWith(OnH2.class)
final class MapTest {
    private static final AssessmentMap STRENGTHS = AssessmentMap.STRENGTHS;
    private static final PlanPart NO_FORMS = drawing -> "";

    private TestSite site;
    private MapService maps;
    private MapFragment fragment;
    private int added;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        maps = new MapService(site.access, site.plans, site.versionStore, site.changes, site.inTransaction, site.now);
        fragment = new MapFragment(site.templates, site.phrases, site.users, NO_FORMS);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void hasOneThingToPressUntilSomebodyBegins() {
        Golden.assertSame("plan/map-not-begun.html", page(0));
    }

    @Test
    void showsTheHeadingsThatSaySomethingAndOffersTheOthers() {
        fill();
        maps.keep(NORD, STRENGTHS);

        Golden.assertSame("plan/map.html", page(0));
    }

    @Test
    void speaksToThePersonAsThePerson() {
        fill();
        site.currentUser.signIn(FakeUsers.NORD);

        Golden.assertSame("plan/map-own.html", page(0));
    }

    @Test
    void aKeptVersionShowsHowItStoodAndCannotBeChanged() {
        Entry map = fill();
        maps.keep(NORD, STRENGTHS);
        item(map, "qualities", "Jeg er tålmodig med dyr.");

        Golden.assertSame("plan/map-kept.html", page(1));
        assertThat(Problems.of(() -> page(2))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void whatIsKeptAlreadyIsNotKeptTwice() {
        Entry map = fill();
        Added<Version> first = maps.keep(NORD, STRENGTHS);
        Added<Version> again = maps.keep(NORD, STRENGTHS);
        item(map, "qualities", "Jeg er tålmodig med dyr.");
        Added<Version> changed = maps.keep(NORD, STRENGTHS);

        assertThat(first.entity().number()).isEqualTo(1);
        assertThat(again).isEqualTo(new Added<>(first.entity(), false));
        assertThat(changed.entity().number()).isEqualTo(2);
        assertThat(maps.of(NORD, STRENGTHS, Via.PAGE).versions()).hasSize(2);
        assertThat(maps.of(NORD, AssessmentMap.RESOURCES, Via.PAGE).versions()).isEmpty();
    }

    @Test
    void nothingIsKeptOfAMapThatSaysNothing() {
        assertThat(Problems.of(() -> maps.keep(NORD, STRENGTHS))).isEqualTo(new Problem.RuleBroken("map-says-nothing"));
    }

    @Test
    void isNotThereForWhoeverMayNotReadThePlan() {
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> maps.of(NORD, STRENGTHS, Via.PAGE))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> maps.keep(NORD, STRENGTHS))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void whatIsKeptComesBackWordForWord() {
        Entry map = fill();
        item(map, "goals", "> \n\nÆrfugl 🦆\r\nsamskriv-map 1\n  ");
        MapText text = MapText.of(STRENGTHS, maps.of(NORD, STRENGTHS, Via.PAGE).items());

        assertThat(MapText.parse(text.content())).isEqualTo(text);
        assertThat(text.items()).extracting(MapText.Item::text).contains("> \n\nÆrfugl 🦆\r\nsamskriv-map 1\n  ");
    }

    private Entry fill() {
        Entry map = add(
                EntryKind.ASSESSMENT,
                input(null, Map.of(), Map.of("map", Patch.to("STRENGTHS"), "reviewOn", Patch.to("2027-02-01"))));
        item(map, "support", "Søstera mi, og C.");
        item(map, "strengths", "Plater.\nOg at noen ler av det samme.");
        TextInput recalled = new TextInput("Jeg sto opp hver dag i fjor.", Voice.PERSON, CaptureMode.RECALLED, false);
        add(
                EntryKind.ASSESSMENT_ITEM,
                input(
                        map.id(),
                        Map.of("text", Patch.to(recalled)),
                        Map.of("heading", Patch.to("mastery"), "on", Patch.to("2025-06-01"))));
        return map;
    }

    private void item(Entry map, String heading, String words) {
        add(
                EntryKind.ASSESSMENT_ITEM,
                input(map.id(), Map.of("text", Patch.to(own(words))), Map.of("heading", Patch.to(heading))));
    }

    private Entry add(EntryKind kind, EntryInput input) {
        UUID id = new UUID(0x9a27_0000_0000_4000L, 0x8000_0000_0000_0000L + ++added);
        return site.entries.add(NORD, kind, id, input).entity();
    }

    private String page(int version) {
        return fragment.page(maps.of(NORD, STRENGTHS, Via.PAGE), version).html();
    }
}
