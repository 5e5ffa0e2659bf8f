package no.samskriv.crisis.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class CrisisStoresContract {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");
    private static final String WORDS = "Snakk lavt. 🥁\n Si hva dere skal gjøre før dere gjør det.";

    private StatementCounter statements;
    private CrisisPlanStore plans;
    private CrisisEntryStore entries;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        var ao = Tables.emptied(database);
        plans = new CrisisPlanStore(ao);
        entries = new CrisisEntryStore(ao, new Texts(ao));
    }

    @Test
    void givesBackAPlanAsItWasPutInAndAsItWasSaved() {
        CrisisPlan begun = CrisisPlan.begun(UUID.randomUUID(), NORD, FakeUsers.NORD, AT);
        CrisisPlan full = full(begun);

        plans.insert(begun);
        assertThat(plans.of(NORD)).contains(begun);
        plans.save(full);
        assertThat(plans.find(begun.id())).contains(full);
        plans.save(begun);
        assertThat(plans.of(NORD)).contains(begun);
        assertThat(plans.of(OST)).isEmpty();
    }

    @Test
    void givesBackAPlanThatSaysEverything() {
        CrisisPlan full = full(CrisisPlan.begun(UUID.randomUUID(), NORD, FakeUsers.NORD, AT));

        plans.insert(full);

        assertThat(plans.of(NORD)).contains(full);
    }

    @Test
    void notesWhenWhatStandsInItChanged() {
        CrisisPlan begun = CrisisPlan.begun(UUID.randomUUID(), NORD, FakeUsers.NORD, AT);
        plans.insert(begun);

        plans.touch(NORD, AT.plusSeconds(60));
        plans.touch(OST, AT);

        assertThat(plans.of(NORD)).contains(begun.changed(AT.plusSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 501, 1_001})
    void findsThoseOfManyPersonsInTheOrderTheyWereAskedFor(int persons) {
        List<PersonRef> refs = IntStream.range(0, persons)
                .mapToObj(i -> new PersonRef("P-%04d".formatted(i)))
                .toList();
        if (persons > 0) {
            plans.insert(CrisisPlan.begun(UUID.randomUUID(), refs.get(persons - 1), FakeUsers.NORD, AT));
        }
        statements.reset();

        List<CrisisPlan> found = plans.of(refs);

        assertThat(found).hasSize(Math.min(1, persons));
        assertThat(statements.snapshot().app()).isEqualTo(Math.max(1, (persons + 499) / 500));
    }

    @Test
    void givesBackALineAsItWasPutIn() {
        CrisisEntry bare = bare(1);
        CrisisEntry full = full(2);

        entries.insert(bare);
        entries.insert(full);

        assertThat(entries.find(bare.id())).contains(bare);
        assertThat(entries.find(full.id())).contains(full);
        assertThat(entries.of(NORD)).containsExactly(bare, full);
        assertThat(entries.of(OST)).isEmpty();
    }

    @Test
    void savesEverythingOfALineAndTakesItAway() {
        CrisisEntry bare = bare(1);
        CrisisEntry full = filled(bare, 1, false);
        entries.insert(bare);

        entries.save(bare, full);
        assertThat(entries.find(bare.id())).contains(full);
        CrisisEntry gone = filled(bare, 1, true);
        entries.save(full, gone);
        assertThat(entries.of(NORD)).isEmpty();
        assertThat(entries.find(bare.id())).contains(gone);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void readsAnyNumberOfLinesInTwoStatements(int number) {
        IntStream.range(0, number).forEach(i -> entries.insert(full(i)));
        statements.reset();

        assertThat(entries.of(NORD)).hasSize(number);
        assertThat(statements.snapshot().app()).isEqualTo(2);
    }

    @Test
    void findsRoomBetweenTwoHoweverOften() {
        entries.insert(bare(entries.nextOrder(NORD)));
        entries.insert(bare(entries.nextOrder(NORD)));
        UUID last = entries.of(NORD).get(1).id();

        for (int i = 0; i < 15; i++) {
            entries.insert(bare(entries.orderBefore(entries.of(NORD), last)));
        }

        List<CrisisEntry> all = entries.of(NORD);
        assertThat(all).hasSize(17);
        assertThat(all.get(16).id()).isEqualTo(last);
        assertThat(all.stream().map(CrisisEntry::order)).doesNotHaveDuplicates();
        assertThat(entries.orderBefore(all, null)).isGreaterThan(all.get(16).order());
        assertThat(entries.orderBefore(List.of(), null)).isPositive();
    }

    private static CrisisPlan full(CrisisPlan begun) {
        return new CrisisPlan(
                begun.id(),
                begun.person(),
                LocalDate.parse("1992-01-02"),
                "Venn av familien 🥁",
                LocalDate.parse("2027-05-22"),
                LocalDate.parse("2026-10-01"),
                2,
                AT,
                AT.plusSeconds(1),
                Set.of(CrisisSection.HOPE, CrisisSection.LET_ME),
                true,
                true,
                Map.of(UUID.randomUUID(), Set.of(Place.PAPER, Place.CARD)),
                begun.createdBy(),
                begun.createdAt(),
                new Revision(3));
    }

    private static CrisisEntry bare(int order) {
        return new CrisisEntry(
                UUID.randomUUID(),
                NORD,
                CrisisSection.MET,
                Level.ALL,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                false,
                null,
                order,
                false,
                FakeUsers.NORD,
                AT,
                Revision.FIRST);
    }

    private static CrisisEntry full(int order) {
        return filled(bare(order), order, false);
    }

    private static CrisisEntry filled(CrisisEntry bare, int order, boolean removed) {
        boolean related = order % 2 == 0;
        return new CrisisEntry(
                bare.id(),
                NORD,
                CrisisSection.TELL,
                Level.RED,
                said(WORDS),
                said("Fordi"),
                said("Heller"),
                new Contact(
                        related ? UUID.randomUUID() : null,
                        related ? null : "Nabo",
                        related ? null : "000 00 102",
                        related ? null : LocalDate.parse("2026-11-03"),
                        Knows.NOT_TO_BE_ASKED),
                Stance.DO_NOT_TELL,
                Matter.FORCE,
                Set.of(Place.PAPER, Place.FILE),
                true,
                "myself.music",
                order,
                removed,
                bare.createdBy(),
                bare.createdAt(),
                Revision.FIRST.next());
    }

    private static @Nullable VoiceText said(String words) {
        return new VoiceText(
                words, Voice.PERSON, CaptureMode.OWN_LOGIN, AT, FakeUsers.NORD, AT, Locale.forLanguageTag("nb"));
    }
}
