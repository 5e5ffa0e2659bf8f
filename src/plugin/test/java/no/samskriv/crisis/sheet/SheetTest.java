package no.samskriv.crisis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.sheet.Plans.Reader;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import org.junit.jupiter.api.Test;

final class SheetTest {
    private final Plans plan = new Plans();

    @Test
    void saysWhatIsNeededFirstFirst() {
        Stream.of(CrisisSection.values())
                .filter(section -> section.stances().isEmpty())
                .forEach(section -> plan.in(section, "ord").add());
        Plans.Adding cat = plan.in(CrisisSection.KEEP_GOING, "Katten: naboen");
        cat.matter = Matter.ANIMALS;
        cat.add();
        Plans.Adding sister = plan.in(CrisisSection.BREATHING_SPACE);
        sister.contact = new Contact(null, "Søster", "000 00 101", null, Knows.YES);
        sister.add();
        plan.around("Far", null, ContactSafety.DO_NOT_CONTACT);

        assertThat(sheet(Medium.SCREEN).topics())
                .startsWith(
                        SheetTopic.MET,
                        SheetTopic.NO_HELP,
                        SheetTopic.NEEDS_SOMEONE,
                        SheetTopic.SIGNS,
                        SheetTopic.NOT_SIGNS,
                        SheetTopic.MYSELF,
                        SheetTopic.KEPT_AWAY,
                        SheetTopic.PEOPLE,
                        SheetTopic.PROFESSIONALS,
                        SheetTopic.BREATHING_SPACE,
                        SheetTopic.AGREEMENTS)
                .doesNotContain(SheetTopic.WISHES, SheetTopic.TELL, SheetTopic.VISITS);
    }

    @Test
    void holdsWhatThePersonHasChosenAndNothingElse() {
        plan.in(CrisisSection.MET, "Snakk lavt.").add();
        Plans.Adding other = plan.in(CrisisSection.MET, "Ikke på arket.");
        other.places = Set.of(Place.CARD);
        other.add();
        plan.in(CrisisSection.HOPE, "Trommene.").add();
        plan.hidden.add(CrisisSection.HOPE);

        assertThat(said(sheet(Medium.SCREEN))).containsExactly("Snakk lavt.");
        assertThat(said(sheet(Medium.CARD))).containsExactly("Ikke på arket.");
    }

    @Test
    void leavesTheGreenSignsToTheWholePlan() {
        for (Level level : Level.values()) {
            Plans.Adding sign = plan.in(CrisisSection.SIGNS, level.name());
            sign.level = level;
            sign.add();
        }

        assertThat(said(sheet(Medium.SCREEN))).containsExactly("YELLOW", "RED", "ALL");
    }

    @Test
    void tellsStaffWhoIsKeptAwayAndThePaperWhereThePersonSaysSo() {
        Related father = plan.around("Far", "000 00 109", ContactSafety.DO_NOT_CONTACT);
        plan.around("Onkel", null, ContactSafety.DO_NOT_CONTACT);
        plan.told.put(father.id(), Set.of(Place.PAPER));
        Plans.Adding chief = plan.in(CrisisSection.TELL);
        chief.stance = Stance.DO_NOT_TELL;
        chief.contact = new Contact(null, "Sjefen", "000 00 110", null, Knows.NOT_TO_BE_ASKED);
        chief.places = Set.of(Place.FILE);
        chief.add();

        assertThat(keptAway(Reader.STAFF, Medium.SCREEN)).containsExactly("Far", "Onkel", "Sjefen");
        assertThat(keptAway(Reader.DUTY, Medium.SCREEN)).containsExactly("Far", "Onkel", "Sjefen");
        assertThat(keptAway(Reader.STAFF, Medium.PAPER)).containsExactly("Far");
        assertThat(keptAway(Reader.STAFF, Medium.FILE)).containsExactly("Sjefen");
        assertThat(keptAway(Reader.STAFF, Medium.CARD)).isEmpty();
        assertThat(keptAway(Reader.CONSENT, Medium.SCREEN)).isEmpty();
        assertThat(keptAway(Reader.CONSENT, Medium.PAPER)).isEmpty();
    }

    @Test
    void neverListsSomebodyToCallWhomNobodyMayCall() {
        Related father = plan.around("Far", "000 00 109", ContactSafety.DO_NOT_CONTACT);
        for (Contact contact : List.of(
                new Contact(father.id(), null, null, null, Knows.YES),
                new Contact(null, "far ", null, null, Knows.YES),
                new Contact(null, "Hjemme", "+47 00000109", null, Knows.YES))) {
            Plans.Adding adding = plan.in(CrisisSection.PEOPLE, "Ring hjem.");
            adding.contact = contact;
            adding.add();
        }

        assertThat(sheet(Medium.SCREEN).topics()).doesNotContain(SheetTopic.PEOPLE);
    }

    @Test
    void stillSaysThatThereIsACatWhenNobodyComesAnyMore() {
        Related father = plan.around("Far", "000 00 109", ContactSafety.DO_NOT_CONTACT);
        Plans.Adding cat = plan.in(CrisisSection.KEEP_GOING);
        cat.matter = Matter.ANIMALS;
        cat.contact = new Contact(father.id(), null, null, null, Knows.YES);
        cat.add();

        assertThat(sheet(Medium.SCREEN).lines(SheetTopic.NEEDS_SOMEONE))
                .singleElement()
                .satisfies(line -> assertThat(line.who()).isNull());
    }

    @Test
    void keepsWhatIsThePersonsAloneToTheirOwnPrints() {
        Plans.Adding mine = plan.in(CrisisSection.HOPE, "Bare mitt.");
        mine.onlyMe = true;
        mine.places = Set.of(Place.SHEET, Place.CARD);
        mine.add();

        assertThat(said(Sheet.of(plan.readBy(Reader.OWN), Medium.PAPER, true))).containsExactly("Bare mitt.");
        assertThat(said(Sheet.of(plan.readBy(Reader.OWN), Medium.CARD, true))).containsExactly("Bare mitt.");
        assertThat(said(Sheet.of(plan.readBy(Reader.OWN), Medium.PAPER, false))).isEmpty();
        assertThat(said(Sheet.of(plan.readBy(Reader.OWN), Medium.SCREEN, true))).isEmpty();
        assertThat(said(Sheet.of(plan.readBy(Reader.STAFF), Medium.PAPER, true)))
                .isEmpty();
        assertThat(said(Sheet.whole(plan.readBy(Reader.OWN), Medium.PAPER))).isEmpty();
    }

    private Sheet sheet(Medium medium) {
        return Sheet.of(plan.readBy(Reader.STAFF), medium, false);
    }

    private List<String> keptAway(Reader reader, Medium medium) {
        return Sheet.of(plan.readBy(reader), medium, false).lines(SheetTopic.KEPT_AWAY).stream()
                .map(line -> line.who().name())
                .toList();
    }

    private static List<String> said(Sheet sheet) {
        return sheet.topics().stream()
                .flatMap(topic -> sheet.lines(topic).stream())
                .map(line -> line.entry().text().text())
                .toList();
    }
}
