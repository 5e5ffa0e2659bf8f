package no.samskriv.meeting.demo;

import static no.samskriv.kernel.Voice.PERSON;
import static no.samskriv.kernel.Voice.PROFESSIONAL;
import static no.samskriv.meeting.AttendanceStatus.PRESENT;
import static no.samskriv.meeting.DecidedBy.TOGETHER;
import static no.samskriv.meeting.ItemStatus.DISCUSSED;
import static no.samskriv.meeting.ItemStatus.POSTPONED;
import static no.samskriv.meeting.Lane.AGREEMENT;
import static no.samskriv.meeting.Lane.PROFESSIONALS;
import static no.samskriv.meeting.Line.AGREED;
import static no.samskriv.meeting.Line.MATTERED;
import static no.samskriv.meeting.Line.WORKED;
import static no.samskriv.meeting.MeetingStatus.MINUTES;
import static no.samskriv.meeting.MeetingType.COLLABORATION;
import static no.samskriv.meeting.MeetingType.CONVERSATION;
import static no.samskriv.person.PersonDemo.VEST;

import java.util.List;
import no.samskriv.meeting.Lane;

/** What Vest and others said when they met. */
final class VestMeetings {
    private VestMeetings() {}

    /** As much as a note has room for: somebody wrote down everything that was said. */
    private static final int LONG = 10_000;

    private static final List<String> DONE = List.of(
            "byttet bremseklosser på en damesykkel",
            "lappet en slange, og så en til",
            "pusset kjeder mens det regnet",
            "skrudde sammen et framhjul feil, og så riktig",
            "fant ut hvorfor giret hakket",
            "sto i døra og tok imot en sykkel fra en unge som ikke ville si hva som var galt",
            "ryddet skuffen med kuler og fett");

    private static final List<String> HOW = List.of(
            "Det gikk fint.",
            "Det tok lengre tid enn det skulle, og det var greit.",
            "Lederen sa ikke noe, og det var bra.",
            "Pausen kom da den trengtes.",
            "Vest gikk hjem klokka ett, som avtalt.");

    static List<MeetingSketch> all() {
        return List.of(meeting(), talk());
    }

    private static MeetingSketch meeting() {
        return new MeetingSketch(VEST, COLLABORATION, MINUTES, 41, "sosionom-d")
                .at("09:00", "09:45", "Legekontoret", "koordinator-a")
                .interpreted("Skrivetolk, fordi Vest hører dårlig på venstre øre")
                .asked("PERSON", PRESENT)
                .asked("koordinator-a", PRESENT, "Koordinator, uten plan.", "Hvem som ringer hvem.", "Alt annet.")
                .asked("PARTICIPANT:Fastlege G", PRESENT)
                .item(PERSON, "Sykkelverkstedet", DISCUSSED)
                .note(Lane.PERSON, "Jeg vil jobbe to dager i uka på sykkelverkstedet.")
                .note(Lane.PERSON, "Jeg vil ikke ha noen plan for det. Jeg vil ha en nøkkel.")
                .note(PROFESSIONALS, whatWasSaid())
                .note(AGREEMENT, "Vest prøver en uke og sier selv hvordan det gikk.")
                .decided(TOGETHER, "Sosionom D blir med til verkstedlederen.", "Møte med verkstedlederen")
                .item(PERSON, "Hvem får vite at jeg har sagt nei?", DISCUSSED)
                .note(Lane.PERSON, "De som spør meg.")
                .note(PROFESSIONALS, "Fastlege G trenger bare kriseplanen.")
                .note(AGREEMENT, "Bare kriseplanen deles.")
                .item(PROFESSIONAL, "Kriseplanen er gammel", POSTPONED)
                .beside()
                .line(WORKED, Lane.PERSON, "At vi bare var tre.");
    }

    private static MeetingSketch talk() {
        return new MeetingSketch(VEST, CONVERSATION, MINUTES, 5, "sosionom-d")
                .line(MATTERED, Lane.PERSON, "De kaller meg ved navn på verkstedet.")
                .line(WORKED, Lane.PERSON, "Å komme først, før de andre.")
                .line(AGREED, AGREEMENT, "D ringer ikke. Vest ringer.");
    }

    private static String whatWasSaid() {
        StringBuilder text = new StringBuilder("Prøvedagene på verkstedet, slik Vest fortalte om dem.\n");
        for (int day = 1; text.length() < LONG; day++) {
            text.append("Dag %d: %s. %s\n".formatted(day, DONE.get(day % DONE.size()), HOW.get(day % HOW.size())));
        }
        return text.substring(0, LONG);
    }
}
