package no.samskriv.demo;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.person.PersonDemo.FATHER_OF_NORD;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.copies.CopyKind;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Related;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The crisis plans of the demo ({@code domain.md} §6). */
@ExtendWith(OnH2.class)
final class DemoCrisesTest {
    private TestSite site;
    private CrisisPlanStore plans;
    private CrisisEntryStore entries;

    @BeforeEach
    void seed(TestDatabase database) {
        site = new TestSite(database);
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
        plans = new CrisisPlanStore(site.ao);
        entries = new CrisisEntryStore(site.ao, site.texts);
    }

    @Test
    void nordHasASecondVersionThatHolds() {
        CrisisPlan plan = plans.of(NORD).orElseThrow();

        assertThat(plan.version()).isEqualTo(2);
        assertThat(plan.isRunOut(site.now.today())).isFalse();
        assertThat(plan.isChangedSince()).isFalse();
        assertThat(plan.ageOn(site.now.today())).contains(34);
    }

    @Test
    void vestsRanOutTwelveDaysBeforeTheAnchorAndOstHasNone() {
        CrisisPlan plan = plans.of(VEST).orElseThrow();

        assertThat(plan.isRunOut(site.now.today())).isTrue();
        assertThat(plan.validUntil()).isEqualTo("2026-11-05");
        assertThat(plans.of(OST)).isEmpty();
        assertThat(plans.of(SOR)).get().extracting(CrisisPlan::version).isEqualTo(1);
    }

    @Test
    void somebodyComesForTheCat() {
        CrisisEntry cat = in(NORD, CrisisSection.KEEP_GOING)
                .filter(entry -> entry.matter() == Matter.ANIMALS)
                .findFirst()
                .orElseThrow();

        assertThat(around(NORD, cat)).get().extracting(Related::name).isEqualTo("Naboen");
    }

    @Test
    void whomNordWantsNobodyToCallIsInNoLineAndMayBeNamedOnPaper() {
        Related father = site.relatedStore.of(NORD).stream()
                .filter(each -> each.name().equals(FATHER_OF_NORD))
                .findFirst()
                .orElseThrow();

        assertThat(father.mayBeSuggested()).isFalse();
        assertThat(plans.of(NORD).orElseThrow().told()).containsEntry(father.id(), Set.of(Place.PAPER));
        assertThat(entries.of(NORD))
                .extracting(CrisisEntry::contact)
                .filteredOn(Objects::nonNull)
                .extracting(Contact::related)
                .doesNotContain(father.id());
    }

    @Test
    void whoeverIsNamedIsAroundThePersonOrHasAName() {
        for (PersonRef person : List.of(NORD, SOR, VEST)) {
            assertThat(entries.of(person))
                    .filteredOn(entry -> entry.contact() != null)
                    .allSatisfy(entry -> {
                        Contact contact = Objects.requireNonNull(entry.contact());
                        assertThat(around(person, entry).isPresent()).isEqualTo(contact.name() == null);
                    });
        }
    }

    @Test
    void everyNumberIsOneThatReachesNobodyOrEverybody() {
        assertThat(Stream.of(NORD, SOR, VEST).flatMap(person -> entries.of(person).stream()))
                .extracting(CrisisEntry::contact)
                .filteredOn(contact -> contact != null && contact.phone() != null)
                .isNotEmpty()
                .allMatch(contact -> Objects.requireNonNull(contact.phone()).matches("000 00 1\\d\\d|116 117"));
    }

    @Test
    void aNoHasItsReasonAndWhatRather() {
        assertThat(in(NORD, CrisisSection.WISHES).filter(entry -> entry.stance() == Stance.REFUSAL))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(text(entry.reason())).isEqualTo("Fordi jeg ble stiv.");
                    assertThat(text(entry.alternative())).isEqualTo("Medisin Y.");
                });
    }

    @Test
    void oneLineIsForNordAloneAndStandsNowhereElse() {
        assertThat(entries.of(NORD))
                .filteredOn(CrisisEntry::onlyMe)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.places()).isEmpty();
                    assertThat(entry.createdBy())
                            .isEqualTo(site.users.byLoginName("nord").orElseThrow());
                });
    }

    @Test
    void twoHaveAnOldOne() {
        CopyStore copies = new CopyStore(site.ao);

        assertThat(copies.of(NORD)).filteredOn(copy -> copy.isOutdated(2)).hasSize(1);
        assertThat(copies.of(SOR)).filteredOn(copy -> copy.isOutdated(1)).hasSize(1);
        assertThat(copies.of(NORD)).extracting(CrisisCopy::kind).contains(CopyKind.CARD, CopyKind.PAPER);
    }

    @Test
    void nothingWasWrittenAfterNow() {
        Instant now = site.now.instant();

        for (PersonRef person : List.of(NORD, SOR, VEST)) {
            assertThat(entries.of(person)).allMatch(entry -> entry.createdAt().isBefore(now));
            assertThat(plans.of(person).orElseThrow().changedAt()).isBefore(now);
        }
    }

    private Stream<CrisisEntry> in(PersonRef person, CrisisSection section) {
        return entries.of(person).stream().filter(entry -> entry.isIn(section));
    }

    private Optional<Related> around(PersonRef person, CrisisEntry entry) {
        Contact contact = Objects.requireNonNull(entry.contact());
        return site.relatedStore.of(person).stream()
                .filter(each -> each.id().equals(contact.related()))
                .findFirst();
    }

    private static String text(@Nullable VoiceText text) {
        return Objects.requireNonNull(text).text();
    }
}
