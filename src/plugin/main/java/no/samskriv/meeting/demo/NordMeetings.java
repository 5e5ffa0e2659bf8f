package no.samskriv.meeting.demo;

import static no.samskriv.kernel.Voice.PERSON;
import static no.samskriv.kernel.Voice.PROFESSIONAL;
import static no.samskriv.meeting.AttendanceStatus.COMING;
import static no.samskriv.meeting.AttendanceStatus.INVITED;
import static no.samskriv.meeting.AttendanceStatus.PRESENT;
import static no.samskriv.meeting.DecidedBy.TOGETHER;
import static no.samskriv.meeting.ItemStatus.DISCUSSED;
import static no.samskriv.meeting.ItemStatus.OPEN;
import static no.samskriv.meeting.ItemStatus.POSTPONED;
import static no.samskriv.meeting.Lane.AGREEMENT;
import static no.samskriv.meeting.Lane.DISAGREEMENT;
import static no.samskriv.meeting.Lane.PROFESSIONALS;
import static no.samskriv.meeting.Line.AGREED;
import static no.samskriv.meeting.Line.MATTERED;
import static no.samskriv.meeting.Line.NEXT_TIME;
import static no.samskriv.meeting.Line.WORKED;
import static no.samskriv.meeting.MeetingStatus.APPROVED;
import static no.samskriv.meeting.MeetingStatus.MINUTES;
import static no.samskriv.meeting.MeetingStatus.PLANNED;
import static no.samskriv.meeting.MeetingType.CONVERSATION;
import static no.samskriv.meeting.MeetingType.RESPONSIBILITY_GROUP;
import static no.samskriv.meeting.MeetingType.TRANSITION;
import static no.samskriv.person.PersonDemo.NORD;

import java.util.List;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;

/** What Nord and others said when they met. */
final class NordMeetings {
    private NordMeetings() {}

    static List<MeetingSketch> all() {
        return List.of(first(), second(), next(), walk(), kitchen(), home());
    }

    private static MeetingSketch first() {
        return new MeetingSketch(NORD, RESPONSIBILITY_GROUP, MINUTES, 69, "koordinator-a")
                .at("13:00", "14:00", "Hjemme hos Nord", "koordinator-a")
                .asked("PERSON", PRESENT)
                .asked(
                        "koordinator-a",
                        PRESENT,
                        "Holder i trådene.",
                        "Når vi kommer, og hva vi hjelper med.",
                        "Hva som skal stå i planen.")
                .asked(
                        "psykolog-f",
                        PRESENT,
                        "Samtaler om søvn annenhver uke.",
                        "Hva samtalene handler om, sammen med Nord.",
                        "Medisiner.")
                .item(PERSON, "Jeg vil bestemme når dere kommer.", DISCUSSED)
                .note(Lane.PERSON, "Ikke før ni. Jeg må få våkne først.")
                .note(Lane.PERSON, "Det er greit at dere ringer på to ganger. Ikke tre.")
                .note(PROFESSIONALS, "Teamet har kommet klokka åtte fordi det passet med vaktlista.")
                .note(AGREEMENT, "Vi kommer klokka ni eller senere.")
                .decided(TOGETHER, "Frokost sammen på tirsdager, klokka ni.", "Frokost sammen på tirsdager")
                .item(PERSON, "Hvem skal vite at jeg har vært innlagt?", DISCUSSED)
                .note(Lane.PERSON, "Søster vet det. Det holder.")
                .note(AGREEMENT, "Ingen andre får vite det uten at Nord har sagt ja.")
                .item(PROFESSIONAL, "Hvordan går det med søvnen?", DISCUSSED)
                .note(Lane.PERSON, "Bedre når jeg har lagt fra meg telefonen.")
                .recorded(PROFESSIONALS, "Psykolog F foreslår en søvndagbok i to uker.")
                .note(DISAGREEMENT, PERSON, "Jeg vil ikke skrive opp når jeg sover. Det gjør at jeg ikke sover.")
                .note(DISAGREEMENT, PROFESSIONAL, "Uten tallene vet vi mindre om hva som hjelper.")
                .beside()
                .line(WORKED, Lane.PERSON, "At dere satt ved kjøkkenbordet og ikke sto i gangen.");
    }

    private static MeetingSketch second() {
        return prepared()
                .item(PERSON, "Hvem blir med meg til øvingslokalet?", DISCUSSED)
                .note(Lane.PERSON, "Jeg kan spille. Det er døra jeg ikke kommer gjennom.")
                .note(Lane.PERSON, "C kan bli med. C sier ikke så mye.")
                .note(PROFESSIONALS, "Øvingslokalet har ledig tid onsdager mellom fire og seks.")
                .note(AGREEMENT, "Vi går sammen første gangen, og ser etterpå.")
                .decided(DecidedBy.PERSON, "Jeg ringer øvingslokalet selv.", "Ringe øvingslokalet")
                .decided(TOGETHER, "Erfaringsmedarbeider C blir med første gang.", "Bli med første gang")
                .item(PERSON, "Søknaden om ledsager", DISCUSSED)
                .note(Lane.PERSON, "Jeg vil ikke måtte forklare meg i døra på kinoen.")
                .note(PROFESSIONALS, "Erfaringsmedarbeider C tar ansvar for søknaden.")
                .note(AGREEMENT, "Nord får kopi av det som sendes.")
                .item(PERSON, "Medisinen om kvelden", DISCUSSED, "MEDICINES")
                .note(Lane.PERSON, "Jeg blir tung av den. Jeg vil ha en dag uten først.")
                .recorded(PROFESSIONALS, "Psykolog F tar det opp med legen, og Nord er med i samtalen.")
                .decided(TOGETHER, "Nord og psykolog F ringer legen sammen på mandag.", null)
                .item(PROFESSIONAL, "Feire når det har gått fire uker med frokost", DISCUSSED)
                .note(Lane.PERSON, "Vafler. Ikke kake med lys.")
                .note(AGREEMENT, "Vi feirer sammen i desember.")
                .decided(TOGETHER, "Vi spiser vafler når det har gått fire uker.", "Feire når det har gått fire uker")
                .item(PROFESSIONAL, "Telefonnumrene i kriseplanen", POSTPONED)
                .beside()
                .line(WORKED, Lane.PERSON, "Pausen. Den kom da jeg la hånda på bordet. 🥁")
                .pulse(9, 8, 8, 9)
                .remark("Det var bra at jeg fikk snakke først.");
    }

    private static MeetingSketch prepared() {
        return new MeetingSketch(NORD, RESPONSIBILITY_GROUP, APPROVED, 6, "koordinator-a")
                .at("13:00", "13:50", "Møterommet på biblioteket", "koordinator-a")
                .after(69)
                .prepared(
                        true,
                        "hopes",
                        "At vi blir enige om hvem som blir med på øvingslokalet.",
                        "notToday",
                        "Innleggelsen. Den har vi snakket nok om.",
                        "wanted",
                        "Søster, hvis hun får fri.",
                        "unwanted",
                        "Ikke mange nye på en gang.",
                        "where",
                        "Ikke på kontoret. Biblioteket er greit.",
                        "howLong",
                        "Under en time.",
                        "breaks",
                        "Etter tjue minutter.",
                        "safe",
                        "At jeg sitter nærmest døra.",
                        "stop",
                        "Jeg legger hånda på bordet.")
                .asked("PERSON", PRESENT)
                .asked(
                        "koordinator-a",
                        PRESENT,
                        "Holder i trådene.",
                        "Når vi kommer, og hva vi hjelper med.",
                        "Hva som skal stå i planen.")
                .asked("erfaring-c", PRESENT, "Blir med på det som er nytt.", "Sin egen tid.", "Noe på vegne av Nord.")
                .asked("PARTICIPANT:NAV-veileder H", PRESENT)
                .absent("PARTICIPANT:Søster til Nord", "Fikk ikke fri. Hilser og sier at katten har det bra.");
    }

    private static MeetingSketch next() {
        return new MeetingSketch(NORD, RESPONSIBILITY_GROUP, PLANNED, -15, "koordinator-a")
                .at("13:00", "14:00", "Møterommet på biblioteket", "koordinator-a")
                .after(6)
                .asked("PERSON", COMING)
                .asked(
                        "koordinator-a",
                        COMING,
                        "Holder i trådene.",
                        "Når vi kommer, og hva vi hjelper med.",
                        "Hva som skal stå i planen.")
                .asked("PARTICIPANT:NAV-veileder H", INVITED)
                .asked("PARTICIPANT:Søster til Nord", INVITED)
                .item(PERSON, "Hvordan gikk det på øvingslokalet?", OPEN)
                .item(PERSON, "Jeg vil spørre om jobb to timer i uka.", OPEN)
                .carried(PROFESSIONAL, "Telefonnumrene i kriseplanen", OPEN, 6);
    }

    private static MeetingSketch walk() {
        return new MeetingSketch(NORD, CONVERSATION, MINUTES, 12, "erfaring-c")
                .line(MATTERED, Lane.PERSON, "At jeg turte å gå forbi øvingslokalet.")
                .line(WORKED, Lane.PERSON, "At vi ikke snakket hele veien.")
                .line(AGREED, AGREEMENT, "Neste gang går vi helt bort til døra.")
                .line(NEXT_TIME, AGREEMENT, "Torsdag, samme sted.");
    }

    private static MeetingSketch kitchen() {
        return new MeetingSketch(NORD, CONVERSATION, MINUTES, 2, "koordinator-a")
                .line(MATTERED, Lane.PERSON, "Jeg spiste frokost klokka halv ti. Ingen ba meg om det.")
                .line(WORKED, Lane.PERSON, "Skåla sto framme fra kvelden før.")
                .line(AGREED, AGREEMENT, "A tar med brød på tirsdag.")
                .line(NEXT_TIME, AGREEMENT, "Tirsdag klokka ni.");
    }

    private static MeetingSketch home() {
        return new MeetingSketch(NORD, TRANSITION, MINUTES, 53, "koordinator-a")
                .at("11:00", "11:30", "Brukerstyrt post", "koordinator-a")
                .into("Hjem fra brukerstyrt post", 1)
                .asked("PERSON", PRESENT)
                .asked("PARTICIPANT:DPS-behandler J", PRESENT)
                .item(PERSON, "Jeg vil hjem før helga.", DISCUSSED)
                .note(Lane.PERSON, "Katten er alene om kvelden.")
                .note(AGREEMENT, "Hjem fredag formiddag.")
                .decided(TOGETHER, "A følger Nord hjem på fredag og blir til katten har kommet.", null)
                .ready("Nøkkelen er hos naboen", "USER:koordinator-a", true)
                .ready("Mat i kjøleskapet til mandag", "USER:erfaring-c", true)
                .ready("Et nummer å ringe om natta", "PARTICIPANT:DPS-behandler J", false);
    }
}
