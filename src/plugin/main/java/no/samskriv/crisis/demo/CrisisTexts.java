package no.samskriv.crisis.demo;

import static no.samskriv.crisis.CrisisSection.*;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Stance;

/** What stands in the crisis plans of the demo ({@code domain.md} §6). */
final class CrisisTexts {
    static final String SISTER = "Søster til Nord";
    static final String NEIGHBOUR = "Naboen";
    static final String LIGHT_ON = "Jeg sover med lyset på.";
    static final String SHOWER = "Ta en dusj.";
    static final String BRIDGE = "Gå til brua og tilbake.";
    static final String CALL_C = "Ringe C.";
    private static final String DUTY_LINE = "Vakttelefonen til teamet";
    private static final String DUTY_NUMBER = "000 00 100";

    private CrisisTexts() {}

    static List<EntrySketch> nord() {
        return Stream.concat(nordSelf().stream(), nordToOthers().stream()).toList();
    }

    private static List<EntrySketch> nordSelf() {
        return List.of(
                new EntrySketch(WELL, "Jeg hører på plater og svarer på meldinger.")
                        .at(Level.GREEN)
                        .inPlanOnly(),
                new EntrySketch(TRIGGERS, "Flere netter med lite søvn.").inPlanOnly(),
                new EntrySketch(SIGNS, "Jeg spiser frokost etter to.").at(Level.YELLOW),
                new EntrySketch(SIGNS, LIGHT_ON).at(Level.YELLOW),
                new EntrySketch(SIGNS, "Jeg skrur av telefonen.").at(Level.RED),
                new EntrySketch(NOT_SIGNS, "At jeg er stille når vi er mange. Slik er jeg."),
                new EntrySketch(MYSELF, BRIDGE).at(Level.YELLOW).onCard(),
                new EntrySketch(MYSELF, SHOWER).at(Level.YELLOW),
                new EntrySketch(MYSELF, CALL_C).at(Level.YELLOW).onCard(),
                new EntrySketch(BREATHING_SPACE, "Øvingslokalet, når ingen andre er der.").inPlanOnly(),
                new EntrySketch(PEOPLE, null).around(SISTER, Knows.YES).onCard(),
                new EntrySketch(PEOPLE, null).around(NEIGHBOUR, Knows.YES),
                new EntrySketch(PROFESSIONALS, null)
                        .named(DUTY_LINE, DUTY_NUMBER, Knows.YES)
                        .onCard(),
                new EntrySketch(PROFESSIONALS, null).named("Legevakt", "116 117", Knows.NOT_TO_BE_ASKED));
    }

    /** What others are to do, and what is to come. */
    private static List<EntrySketch> nordToOthers() {
        return List.of(
                new EntrySketch(MET, "Snakk lavt. Si hva dere skal gjøre før dere gjør det.").onCard(),
                new EntrySketch(NO_HELP, "Mange spørsmål på rad.").onCard(),
                new EntrySketch(WISHES, "Seng på brukerstyrt post.")
                        .is(Stance.WISH)
                        .about(Matter.PLACE),
                new EntrySketch(WISHES, "Medisin X.")
                        .is(Stance.REFUSAL)
                        .about(Matter.MEDICINE)
                        .because("Fordi jeg ble stiv.", "Medisin Y."),
                new EntrySketch(AGREEMENTS, "Koordinator A ringer meg dagen etter, før klokka tolv.")
                        .about(Matter.NEXT_CONTACT),
                new EntrySketch(TELL, "At jeg trenger ro, og hvor jeg er.")
                        .is(Stance.TELL)
                        .around(SISTER, Knows.YES)
                        .inPlanOnly(),
                new EntrySketch(KEEP_GOING, "Katten må ha mat to ganger om dagen.")
                        .about(Matter.ANIMALS)
                        .around(NEIGHBOUR, Knows.YES),
                new EntrySketch(KEEP_GOING, "Posten.")
                        .about(Matter.POST)
                        .around(SISTER, Knows.YES)
                        .inPlanOnly(),
                new EntrySketch(KEEP_GOING, "Husleia.")
                        .about(Matter.BILLS)
                        .named("Boligkonsulent I", null, Knows.YES)
                        .inPlanOnly(),
                new EntrySketch(VISITS, null)
                        .is(Stance.WELCOME)
                        .around(SISTER, Knows.YES)
                        .inPlanOnly(),
                new EntrySketch(TIME, "Sove først. Snakke etterpå.").inPlanOnly(),
                new EntrySketch(LET_ME, "Jeg rydder selv når jeg kommer hjem.").inPlanOnly(),
                new EntrySketch(HOPE, "Å spille trommer sammen med noen igjen.").inPlanOnly(),
                new EntrySketch(HOPE, "Brevet i den øverste skuffen.").onlyMe(),
                new EntrySketch(AFTERWARDS, "At noen spør hva jeg lærte, og ikke bare hva som gikk galt.")
                        .inPlanOnly());
    }

    static List<EntrySketch> sor() {
        return List.of(
                new EntrySketch(WELL, "Da lager jeg middag og ringer dattera mi.").at(Level.GREEN),
                new EntrySketch(SIGNS, "Jeg sover om dagen.").at(Level.YELLOW),
                new EntrySketch(SIGNS, "Jeg åpner ikke døra.").at(Level.RED),
                new EntrySketch(MYSELF, "Varmepute og radio.").at(Level.YELLOW),
                new EntrySketch(PROFESSIONALS, null)
                        .named(DUTY_LINE, DUTY_NUMBER, Knows.YES)
                        .onCard(),
                new EntrySketch(MET, "Spør hvordan jeg har det med smertene før du spør om noe annet.").onCard(),
                new EntrySketch(NO_HELP, "At noen teller tablettene mine."),
                new EntrySketch(KEEP_GOING, "Dattera mi er hos meg annenhver helg. Faren kan hente henne.")
                        .about(Matter.CHILDREN),
                new EntrySketch(TELL, "Bare at jeg ikke kan komme.").is(Stance.TELL));
    }

    static List<EntrySketch> vest() {
        return List.of(
                new EntrySketch(SIGNS, "Jeg slutter å gå på verkstedet.").at(Level.YELLOW),
                new EntrySketch(MYSELF, "Skru på noe. Det hjelper å bruke hendene.").at(Level.YELLOW),
                new EntrySketch(PEOPLE, null).around("Verkstedleder K", Knows.YES),
                new EntrySketch(PROFESSIONALS, null).named(DUTY_LINE, DUTY_NUMBER, Knows.YES),
                new EntrySketch(MET, "Gå en tur med meg. Ikke sett deg ned."),
                new EntrySketch(NO_HELP, "Brosjyrer."));
    }
}
