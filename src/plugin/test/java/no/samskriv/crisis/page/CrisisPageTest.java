package no.samskriv.crisis.page;

import static no.samskriv.crisis.CrisisSite.own;
import static no.samskriv.crisis.CrisisSite.recalled;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.ContactInput;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisEntryInput;
import no.samskriv.crisis.CrisisInputs;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisSite;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Stance;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole plan as each of those reads it who may. */
@ExtendWith(OnH2.class)
final class CrisisPageTest {
    private static final String KEPT = "Brevet i skuffen.";

    private CrisisSite team;
    private StatementCounter statements;
    private int number;

    @BeforeEach
    void open(TestDatabase database) {
        team = new CrisisSite(database);
        statements = database.database().statements();
        team.site.now.set("2026-11-24T07:30:00Z");
    }

    @Test
    void theCoordinatorReadsAndChangesIt() {
        write();

        Golden.assertSame("crisis/plan-coordinator.html", drawn());
    }

    @Test
    void nordReadsItAsYou() {
        write();
        team.signIn(FakeUsers.NORD);

        assertThat(drawn()).contains(KEPT);
        Golden.assertSame("crisis/plan-own.html", drawn());
    }

    @Test
    void theSisterReadsWhatNordHasSaidSheMay() {
        write();
        team.letSisterIn();
        team.signIn(SOSTER_NORD);

        String html = drawn();

        assertThat(html).doesNotContain("<button", "<form", "Far", "Nord vil helst være alene.", KEPT);
        Golden.assertSame("crisis/plan-sister.html", html);
    }

    @Test
    void theCoordinatorReadsItInNynorsk() {
        write();
        team.site.messages.nynorsk();

        Golden.assertSame("crisis/plan-coordinator-nn.html", drawn());
    }

    @Test
    void beforeAnybodyHasBegunItSaysWhatItIsForAndOneCanBegin() {
        Golden.assertSame("crisis/plan-empty.html", withoutForms());
        team.letSisterIn();
        team.signIn(SOSTER_NORD);

        assertThat(drawn()).doesNotContain("<button", "<a ").contains("Spør koordinatoren.");
    }

    @Test
    void whomNobodyCallsStandsAboveThoseToCallAndNowhereAmongThem() {
        write();

        String html = withoutForms();

        int line = html.indexOf("Ikke ring, ikke fortell noe til: Far");
        assertThat(line).isPositive().isLessThan(html.indexOf("tel:00000101"));
        assertThat(html).doesNotContain("000 00 199", "tel:00000199");
    }

    @Test
    void whoeverMayWriteIsToldOfALineThatIsNotDrawnAndMayTakeItOff() {
        Related sister = team.around("Søster", "000 00 101", ContactSafety.SAFE);
        Related friend = team.around("Venn", "000 00 103", ContactSafety.SAFE);
        CrisisEntry line =
                team.add(CrisisInputs.contact(CrisisSection.PEOPLE, ContactInput.related(sister.id(), Knows.YES)));
        team.add(CrisisInputs.contact(CrisisSection.BREATHING_SPACE, ContactInput.related(friend.id(), Knows.YES)));
        assertThat(drawn()).doesNotContain("Linjer som ikke vises");

        team.notToContact(sister);
        team.gone(friend);

        assertThat(withoutForms())
                .contains("en linje nevner Søster, som ikke skal kontaktes.")
                .contains("en linje nevner noen som ikke står på lista over folk lenger.")
                .contains("data-method=\"DELETE\" data-path=\"crisis-entries/" + line.id() + "\"")
                .doesNotContain("000 00 101", "000 00 103", "Venn");
        assertThat(team.fragment.still(team.read())).doesNotContain("Linjer som ikke vises");

        team.entries.remove(line.id(), line.revision(), false);

        assertThat(withoutForms()).doesNotContain("en linje nevner Søster");
    }

    @Test
    void whatIsTakenAlongNamesNobodyThePersonDidNotChoose() {
        write();

        String html = team.fragment.still(team.read());

        assertThat(html).doesNotContain("Far", "<button", "<form", "<a data-").contains("tel:00000101");
    }

    @Test
    void whatIsKeptStandsNowhereElse() {
        write();

        assertThat(drawn()).doesNotContain(KEPT);
        team.site.narrowedTo = NORD;
        assertThat(drawn()).doesNotContain(KEPT);
    }

    @Test
    void anyNumberOfLinesCostsTheSame() {
        int one = statementsOf(1);
        int ten = statementsOf(10);
        int hundred = statementsOf(100);

        assertThat(ten).isEqualTo(one);
        assertThat(hundred).isEqualTo(one);
    }

    private int statementsOf(int lines) {
        CrisisSection[] sections = CrisisSection.values();
        for (; number < lines; number++) {
            team.add(
                    sections[number % sections.length] == CrisisSection.WISHES
                            ? CrisisInputs.stance(
                                    CrisisSection.TELL,
                                    Stance.TELL,
                                    ContactInput.named("Nabo", "000 00 102", Knows.YES))
                            : CrisisEntryInput.saying(
                                    sections[number % sections.length], CrisisSite.together("Linje " + number)));
        }
        statements.reset();
        drawn();
        return (int) statements.snapshot().app();
    }

    private String drawn() {
        return team.fragment.interactive(team.read());
    }

    private String withoutForms() {
        String html = drawn();
        int forms = html.indexOf("<div hidden data-samskriv-forms");
        return forms < 0 ? html : html.substring(0, forms);
    }

    private void add(CrisisEntryInput input) {
        number++;
        team.entries.add(NORD, UUID.fromString("e0000000-0000-4000-8000-%012d".formatted(number)), input);
    }

    private void say(CrisisSection section, String words) {
        add(CrisisEntryInput.saying(section, CrisisSite.together(words)));
    }

    private void write() {
        Related father = team.around("Far", "000 00 199", ContactSafety.DO_NOT_CONTACT);
        Related sister = team.around("Søster", "000 00 101", ContactSafety.SAFE);
        say(CrisisSection.WELL, "Jeg hører på plater og svarer på meldinger.");
        say(CrisisSection.MET, "Snakk lavt. Si hva dere skal gjøre før dere gjør det.");
        say(CrisisSection.MET, "Sett deg ned.");
        add(CrisisEntryInput.saying(CrisisSection.MET, recalled("Nord vil helst være alene.")));
        add(CrisisEntryInput.saying(
                CrisisSection.NO_HELP, new TextInput("Mange spørsmål på rad.", Voice.PROFESSIONAL, null, false)));
        add(CrisisInputs.contact(CrisisSection.PEOPLE, ContactInput.related(sister.id(), Knows.YES)));
        add(CrisisInputs.contact(
                CrisisSection.PEOPLE, ContactInput.named("Nabo", "000 00 102", Knows.NOT_TO_BE_ASKED)));
        add(CrisisInputs.stance(
                CrisisSection.TELL, Stance.DO_NOT_TELL, ContactInput.related(father.id(), Knows.NOT_TO_BE_ASKED)));
        team.signIn(FakeUsers.NORD);
        add(CrisisInputs.onlyMe(CrisisSection.HOPE, own(KEPT)));
        team.signIn(KOORDINATOR_A);
    }
}
