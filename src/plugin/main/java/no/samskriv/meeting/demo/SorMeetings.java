package no.samskriv.meeting.demo;

import static no.samskriv.kernel.Voice.PERSON;
import static no.samskriv.kernel.Voice.PROFESSIONAL;
import static no.samskriv.meeting.AttendanceStatus.PRESENT;
import static no.samskriv.meeting.DecidedBy.BY_LAW;
import static no.samskriv.meeting.DecidedBy.SERVICE;
import static no.samskriv.meeting.DecidedBy.TOGETHER;
import static no.samskriv.meeting.ItemStatus.DISCUSSED;
import static no.samskriv.meeting.ItemStatus.POSTPONED;
import static no.samskriv.meeting.Lane.AGREEMENT;
import static no.samskriv.meeting.Lane.DISAGREEMENT;
import static no.samskriv.meeting.Lane.PROFESSIONALS;
import static no.samskriv.meeting.Line.AGREED;
import static no.samskriv.meeting.Line.MATTERED;
import static no.samskriv.meeting.Line.NEXT_TIME;
import static no.samskriv.meeting.Line.WORKED;
import static no.samskriv.meeting.MeetingStatus.FOR_APPROVAL;
import static no.samskriv.meeting.MeetingStatus.MINUTES;
import static no.samskriv.meeting.MeetingType.CONVERSATION;
import static no.samskriv.meeting.MeetingType.RESPONSIBILITY_GROUP;
import static no.samskriv.person.PersonDemo.SOR;

import java.util.List;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;

/** What Sør and others said when they met. */
final class SorMeetings {
    private SorMeetings() {}

    static List<MeetingSketch> all() {
        return List.of(first(), second(), third(), talk());
    }

    private static MeetingSketch group(MeetingSketch sketch) {
        return sketch.asked("PERSON", PRESENT)
                .asked(
                        "koordinator-b",
                        PRESENT,
                        "Holder i trådene.",
                        "Hvem vi ringer, og når.",
                        "Hva barnevernet gjør.")
                .asked(
                        "ruskonsulent-e",
                        PRESENT,
                        "Samtaler hver uke.",
                        "Hva samtalene handler om, sammen med Sør.",
                        "Medisiner.");
    }

    private static MeetingSketch first() {
        return group(new MeetingSketch(SOR, RESPONSIBILITY_GROUP, MINUTES, 62, "ruskonsulent-e")
                        .at("10:00", "11:00", "Kontoret til recoveryteamet", "koordinator-b"))
                .asked("PARTICIPANT:Fastlege G", PRESENT)
                .item(PERSON, "Dattera mi", DISCUSSED)
                .note(Lane.PERSON, "Jeg vil være klar i hodet når jeg møter henne.")
                .note(Lane.PERSON, "Ikke snakk om henne som en sak.")
                .note(PROFESSIONALS, "Barnevernet har fått ny saksbehandler.")
                .note(AGREEMENT, "Det første vi snakker om i hvert møte, er dattera.")
                .item(PERSON, "Jeg vil ha vondt uten å måtte bevise det.", DISCUSSED, "MEDICINES")
                .note(Lane.PERSON, "Når jeg må bevise det, blir det verre.")
                .note(PROFESSIONALS, "Fastlege G mener smertene må utredes på nytt.")
                .item(PROFESSIONAL, "Redusere vanedannende legemidler", DISCUSSED, "MEDICINES")
                .note(DISAGREEMENT, PROFESSIONAL, "Vi mener nedtrappingen kan gå raskere.")
                .note(DISAGREEMENT, PERSON, "Ikke før jeg har sovet en hel uke.")
                .decided(SERVICE, "Resepten fornyes for to uker om gangen.", null)
                .beside()
                .line(WORKED, Lane.PERSON, "Kaffen.")
                .pulse(4, 3, 5, 4);
    }

    private static MeetingSketch second() {
        return group(new MeetingSketch(SOR, RESPONSIBILITY_GROUP, MINUTES, 34, "ruskonsulent-e")
                        .at("10:00", "11:00", "Kontoret til recoveryteamet", "koordinator-b")
                        .after(62))
                .item(PERSON, "Når får jeg snakke med barnevernet?", DISCUSSED)
                .note(Lane.PERSON, "Jeg har ventet i fem uker.")
                .note(PROFESSIONALS, "Saksbehandleren er borte denne uka.")
                .note(AGREEMENT, "Koordinator B ringer, og sier fra til Sør samme dag.")
                .decided(TOGETHER, "Koordinator B avtaler en samtale med barnevernet.", "Samtale med barnevernet")
                .item(PERSON, "Et sted å sove en hel natt", POSTPONED)
                .item(PROFESSIONAL, "Smertekurs", DISCUSSED)
                .note(Lane.PERSON, "Kanskje. Ikke sammen med folk jeg kjenner.")
                .note(PROFESSIONALS, "Kurset går på mandager.")
                .note(AGREEMENT, "Sør bestemmer selv om det blir noe av.")
                .decided(DecidedBy.PERSON, "Jeg tenker på kurset.", "Smertekurs")
                .beside()
                .line(WORKED, Lane.PERSON, "At E skrev på tavla, så jeg så hva som sto der.");
    }

    private static MeetingSketch third() {
        return group(new MeetingSketch(SOR, RESPONSIBILITY_GROUP, FOR_APPROVAL, -1, "ruskonsulent-e")
                        .at("10:00", "11:10", "Kafeen i Storgata, det bakerste rommet", "koordinator-b")
                        .after(34)
                        .prepared(
                                false,
                                "hopes",
                                "At noen sier unnskyld for at vi ikke fikk snakke med barnevernet.",
                                "notToday",
                                "Nedtrapping.",
                                "where",
                                "Ikke på kontoret.",
                                "stop",
                                "Jeg går ut og røyker."))
                .absent("PARTICIPANT:Fastlege G", "Har sendt svar om blodprøvene til Sør.")
                .item(PERSON, "Hva skjedde med samtalen?", DISCUSSED)
                .note(Lane.PERSON, "Jeg satt hjemme og ventet. Ingen ringte.")
                .note(Lane.PERSON, "Det er ikke barnevernet jeg er sint på. Det er dere.")
                .note(PROFESSIONALS, "Vi fikk ikke tak i saksbehandleren, og sa det ikke. Det skulle vi gjort.")
                .note(AGREEMENT, "Vi ringer Sør samme dag, også når vi ikke har noe svar.")
                .decided(TOGETHER, "Koordinator B har fått ny tid med barnevernet.", "Ny tid med barnevernet")
                .carried(PERSON, "Et sted å sove en hel natt", DISCUSSED, 34)
                .note(Lane.PERSON, "Hos broren min er det stille.")
                .note(PROFESSIONALS, "Koordinator B kan kjøre.")
                .note(AGREEMENT, "Sør sover hos broren fredag, og ser hvordan det er.")
                .item(PROFESSIONAL, "Time hos fastlegen", DISCUSSED, "MEDICINES")
                .note(Lane.PERSON, "Bare hvis E blir med inn.")
                .note(DISAGREEMENT, PROFESSIONAL, "Resepten bør leveres ut på apoteket hver dag.")
                .note(DISAGREEMENT, PERSON, "Da må jeg stå i kø med alle jeg vil bort fra.")
                .decided(TOGETHER, "Ruskonsulent E blir med Sør til fastlegen.", "Time hos fastlegen")
                .decided(BY_LAW, "Førerkortet er trukket tilbake så lenge resepten varer.", null)
                .beside()
                .line(WORKED, Lane.PERSON, "At B sa det som det var.")
                .pulse(7, 8, 7, 6);
    }

    private static MeetingSketch talk() {
        return new MeetingSketch(SOR, CONVERSATION, MINUTES, 9, "ruskonsulent-e")
                .line(MATTERED, Lane.PERSON, "Dattera mi ringte.")
                .line(WORKED, Lane.PERSON, "Jeg svarte før jeg rakk å tenke.")
                .line(AGREED, AGREEMENT, "E spør B om ny tid med barnevernet.")
                .line(NEXT_TIME, AGREEMENT, "Onsdag, i møtet.");
    }
}
