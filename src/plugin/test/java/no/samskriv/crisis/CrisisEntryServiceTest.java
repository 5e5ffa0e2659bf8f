package no.samskriv.crisis;

import static no.samskriv.crisis.CrisisSite.own;
import static no.samskriv.crisis.CrisisSite.recalled;
import static no.samskriv.crisis.CrisisSite.together;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CrisisEntryServiceTest {
    private CrisisSite team;

    @BeforeEach
    void open(TestDatabase database) {
        team = new CrisisSite(database);
    }

    @Test
    void theFirstLineBeginsThePlan() {
        CrisisEntry entry = team.add(CrisisSection.MET, "Snakk lavt.");

        assertThat(team.read().entries()).containsExactly(entry);
        assertThat(team.read().plan()).isPresent();
        assertThat(entry.places()).containsExactly(Place.SHEET);
    }

    @Test
    void whatIsSentTwiceIsAddedOnceAndIsNobodyElses() {
        UUID id = UUID.randomUUID();
        CrisisEntryInput input = CrisisEntryInput.saying(CrisisSection.MET, together("Snakk lavt."));
        CrisisEntry first = team.entries.add(NORD, id, input).entity();

        assertThat(team.entries.add(NORD, id, input)).isEqualTo(new Added<>(first, false));
        assertThat(Problems.of(() -> team.entries.add(OST, id, input))).isEqualTo(new Problem.NotFound());
        team.signIn(ERFARING_C);
        assertThat(Problems.of(() -> team.entries.add(NORD, id, input))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void isNotFoundForAStranger() {
        CrisisEntry entry = team.add(CrisisSection.MET, "Snakk lavt.");
        team.signIn(FREMMED);

        assertThat(List.of(
                        Problems.of(team::read),
                        Problems.of(() -> team.plans.get(NORD)),
                        Problems.of(() -> team.plans.begin(NORD)),
                        Problems.of(() -> team.plans.begin(OST)),
                        Problems.of(() -> team.entries.get(entry.id())),
                        Problems.of(() -> team.entries.get(UUID.randomUUID())),
                        Problems.of(() -> team.add(CrisisSection.MET, "Snakk høyt.")),
                        Problems.of(() -> change(entry, CrisisEntryInput.removal(true)))))
                .containsOnly(new Problem.NotFound());
    }

    @Test
    void whoeverReadsByConsentChangesNothing() {
        CrisisEntry entry = team.add(CrisisSection.MET, "Snakk lavt.");
        team.letSisterIn();
        team.signIn(SOSTER_NORD);

        assertThat(team.read().entries()).containsExactly(entry);
        assertThat(Problems.of(() -> team.add(CrisisSection.MET, "Snakk høyt.")))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> change(entry, CrisisEntryInput.removal(true))))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverReadsByConsentSeesNeitherUnreadWordsNorWhomNobodyTells() {
        CrisisEntry read = team.add(CrisisSection.MET, "Snakk lavt.");
        team.add(CrisisEntryInput.saying(CrisisSection.MET, recalled("Nord vil helst være alene.")));
        team.add(CrisisInputs.stance(
                CrisisSection.TELL, Stance.DO_NOT_TELL, ContactInput.named("Far", null, Knows.NOT_TO_BE_ASKED)));
        team.letSisterIn();
        team.signIn(SOSTER_NORD);

        assertThat(team.read().entries()).containsExactly(read);
    }

    @Test
    void writingMakesASuggestionSomebodysWords() {
        CrisisEntry suggested = team.add(CrisisEntryInput.suggesting(CrisisSection.MYSELF, Level.YELLOW, "myself-1"));

        CrisisEntry said = change(suggested, CrisisEntryInput.rewording(together("Jeg hører på plater.")));

        assertThat(suggested.suggestion()).isEqualTo("myself-1");
        assertThat(said.suggestion()).isNull();
        assertThat(said.level()).isEqualTo(Level.YELLOW);
    }

    @Test
    void aLineSaysSomething() {
        CrisisEntryInput nothing = CrisisInputs.contact(CrisisSection.PEOPLE, ContactInput.nothing());

        assertThat(Problems.of(() -> team.add(nothing))).isEqualTo(Problems.invalid("text", "empty"));
    }

    @Test
    void confirmedWordsGoOnlyWithTheirOwner() {
        CrisisEntry entry = team.add(CrisisSection.MET, "Snakk lavt.");

        assertThat(Problems.of(() -> change(entry, CrisisEntryInput.removal(false))))
                .isEqualTo(new Problem.RuleBroken("confirmed-words-stay"));
        assertThat(Problems.of(() -> change(entry, CrisisEntryInput.rewording(recalled("Snakk høyt.")))))
                .isEqualTo(new Problem.RuleBroken("recalled-over-confirmed"));
        team.entries.remove(entry.id(), entry.revision(), true);
        assertThat(team.read().entries()).isEmpty();
        assertThat(team.entries.get(entry.id()).removed()).isTrue();
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotSeen() {
        CrisisEntry entry = team.add(CrisisSection.MET, "Snakk lavt.");
        change(entry, CrisisEntryInput.rewording(together("Snakk lavt og kort.")));

        assertThat(Problems.of(() -> change(entry, CrisisEntryInput.rewording(together("Snakk høyt.")))))
                .isEqualTo(new Problem.Stale(null));
    }

    @Test
    void nextOfKinHaveNoVoiceInIt() {
        TextInput kin = new TextInput("Hun er sliten.", Voice.NEXT_OF_KIN, null, false);

        assertThat(Problems.of(() -> team.add(CrisisEntryInput.saying(CrisisSection.MET, kin))))
                .isEqualTo(Problems.invalid("text.voice", "not-a-choice", "PERSON, SHARED, PROFESSIONAL"));
    }

    @Test
    void whatDoesNotBelongInAPartIsNamed() {
        ContactInput neighbour = ContactInput.named("Nabo", "000 00 102", Knows.YES);

        assertThat(Problems.of(() -> team.add(CrisisInputs.contact(CrisisSection.MET, neighbour))))
                .isEqualTo(Problems.invalid("name", "not-in-this-part"));
        assertThat(Problems.of(() -> team.add(CrisisInputs.stance(CrisisSection.PEOPLE, Stance.WISH, neighbour))))
                .isEqualTo(Problems.invalid("stance", "not-in-this-part"));
    }

    @Test
    void whoeverMustNotBeContactedIsNobodyToCallByIdByNameOrByNumber() {
        Related father = team.around("Far", "000 00 199", ContactSafety.DO_NOT_CONTACT);

        assertThat(Problems.of(() -> call(ContactInput.related(father.id(), Knows.NOT_ASKED))))
                .isEqualTo(Problems.invalid("related", "not-around"));
        assertThat(Problems.of(() -> call(ContactInput.named("far", null, Knows.NOT_ASKED))))
                .isEqualTo(Problems.invalid("name", "not-to-be-called"));
        assertThat(Problems.of(() -> call(ContactInput.named("Ola", "00000199", Knows.NOT_ASKED))))
                .isEqualTo(Problems.invalid("name", "not-to-be-called"));
        team.add(CrisisInputs.stance(
                CrisisSection.TELL, Stance.DO_NOT_TELL, ContactInput.related(father.id(), Knows.NOT_TO_BE_ASKED)));
        assertThat(team.read().entries()).hasSize(1);
    }

    @Test
    void whomNobodyTellsStandsOnNoPaperUntilThePersonSaysSo() {
        CrisisEntry father = team.add(CrisisInputs.stance(
                CrisisSection.TELL, Stance.DO_NOT_TELL, ContactInput.named("Far", null, Knows.NOT_TO_BE_ASKED)));

        assertThat(father.places()).isEmpty();
        assertThat(Problems.of(() -> change(father, CrisisInputs.at(false, Place.PAPER))))
                .isEqualTo(new Problem.RuleBroken("crisis-person-decides"));
        assertThat(change(father, CrisisInputs.at(true, Place.PAPER)).places()).containsExactly(Place.PAPER);
    }

    @Test
    void onlyThePersonKeepsSomethingAndNobodyElseFindsIt() {
        CrisisEntry shared = team.add(CrisisSection.HOPE, "Trommene.");
        assertThat(Problems.of(() -> change(shared, CrisisInputs.onlyMe(true))))
                .isEqualTo(new Problem.RuleBroken("only-me-needs-own-login"));
        team.signIn(FakeUsers.NORD);
        CrisisEntry kept = team.add(CrisisInputs.onlyMe(CrisisSection.HOPE, own("Brevet i skuffen.")));

        assertThat(team.read().entries()).containsExactly(shared, kept);
        team.signIn(KOORDINATOR_A);
        assertThat(team.read().entries()).containsExactly(shared);
        assertThat(List.of(
                        Problems.of(() -> team.entries.get(kept.id())),
                        Problems.of(() -> change(kept, CrisisInputs.onlyMe(false))),
                        Problems.of(() -> change(kept, CrisisEntryInput.removal(true)))))
                .containsOnly(new Problem.NotFound());
    }

    @Test
    void whatIsKeptIsNotThereWhileItIsShown() {
        team.signIn(FakeUsers.NORD);
        team.add(CrisisInputs.onlyMe(CrisisSection.HOPE, own("Brevet i skuffen.")));
        team.signIn(KOORDINATOR_A);
        team.site.narrowedTo = NORD;

        assertThat(team.read().entries()).isEmpty();
    }

    @Test
    void whatIsKeptMakesThePlanAnotherForNobody() {
        team.add(CrisisSection.HOPE, "Trommene.");
        CrisisPlan before = team.read().plan().orElseThrow();
        team.site.now.set("2026-11-30T10:00:00Z");
        team.signIn(FakeUsers.NORD);
        team.add(CrisisInputs.onlyMe(CrisisSection.HOPE, own("Brevet i skuffen.")));
        assertThat(team.read().plan()).contains(before);

        team.add(CrisisEntryInput.saying(CrisisSection.HOPE, own("Turen i mai.")));

        assertThat(team.read().plan().orElseThrow().changedAt()).isAfter(before.changedAt());
    }

    @Test
    void aLineIsMovedAmongThoseOfItsPart() {
        CrisisEntry first = team.add(CrisisSection.MET, "En");
        CrisisEntry second = team.add(CrisisSection.MET, "To");
        CrisisEntry third = team.add(CrisisSection.MET, "Tre");

        change(third, CrisisInputs.before(first.id()));

        assertThat(team.read().entries().stream().map(CrisisEntry::id))
                .containsExactly(third.id(), first.id(), second.id());
    }

    /** The plan has room for what the sheet has not; what somebody chooses is answered. */
    @Test
    void whenTheSheetIsFullALineStandsInThePlanAlone() {
        String many = "Si fra i god tid. ".repeat(24);
        CrisisEntry last = team.add(CrisisSection.AGREEMENTS, many);
        for (int i = 0; i < 25 && last.places().contains(Place.SHEET); i++) {
            last = team.add(CrisisSection.AGREEMENTS, many);
        }
        CrisisEntry full = last;

        assertThat(full.places()).isEmpty();
        assertThat(Problems.of(() -> change(full, CrisisInputs.at(true, Place.SHEET))))
                .isEqualTo(Problems.invalid("places", "sheet-is-full"));
    }

    @Test
    void aPartHasAnEnd() {
        for (int i = 0; i < CrisisEntryRules.SECTION_LIMIT; i++) {
            team.add(CrisisSection.MET, "Linje " + i);
        }

        assertThat(Problems.of(() -> team.add(CrisisSection.MET, "En til")))
                .isEqualTo(Problems.invalid("section", "section-is-full", "30"));
    }

    private CrisisEntry call(ContactInput contact) {
        return team.add(CrisisInputs.contact(CrisisSection.PEOPLE, contact));
    }

    private CrisisEntry change(CrisisEntry entry, CrisisEntryInput input) {
        return team.entries.change(entry.id(), input, seen(entry));
    }

    private static Revision seen(CrisisEntry entry) {
        return entry.revision();
    }
}
