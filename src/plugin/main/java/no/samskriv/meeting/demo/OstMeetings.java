package no.samskriv.meeting.demo;

import static no.samskriv.kernel.Voice.PERSON;
import static no.samskriv.kernel.Voice.PROFESSIONAL;
import static no.samskriv.meeting.AttendanceStatus.COMING;
import static no.samskriv.meeting.AttendanceStatus.PRESENT;
import static no.samskriv.meeting.DecidedBy.TOGETHER;
import static no.samskriv.meeting.ItemStatus.DISCUSSED;
import static no.samskriv.meeting.ItemStatus.OPEN;
import static no.samskriv.meeting.ItemStatus.PARKED;
import static no.samskriv.meeting.Lane.AGREEMENT;
import static no.samskriv.meeting.Lane.PROFESSIONALS;
import static no.samskriv.meeting.Line.AGREED;
import static no.samskriv.meeting.Line.MATTERED;
import static no.samskriv.meeting.Line.NEXT_TIME;
import static no.samskriv.meeting.Line.WORKED;
import static no.samskriv.meeting.MeetingStatus.MINUTES;
import static no.samskriv.meeting.MeetingStatus.PLANNED;
import static no.samskriv.meeting.MeetingType.CONVERSATION;
import static no.samskriv.meeting.MeetingType.RESPONSIBILITY_GROUP;
import static no.samskriv.person.PersonDemo.OST;

import java.util.List;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;

/** Kva Øst og andre sa då dei møttest: what Øst and others said when they met. */
final class OstMeetings {
    private OstMeetings() {}

    static List<MeetingSketch> all() {
        return List.of(first(), second(), next(), busStop());
    }

    private static MeetingSketch group(MeetingSketch sketch) {
        return sketch.asked("PERSON", PRESENT)
                .asked(
                        "sosionom-d",
                        PRESENT,
                        "Held i trådane.",
                        "Når vi kjem, og kva vi hjelper til med.",
                        "Kva som skal stå i planen.")
                .asked("erfaring-c", PRESENT, "Er med på bussen.", "Si eiga tid.", "Noko på vegner av Øst.");
    }

    private static MeetingSketch first() {
        return group(new MeetingSketch(OST, RESPONSIBILITY_GROUP, MINUTES, 55, "sosionom-d")
                        .at("12:00", "12:45", "Parken bak biblioteket", "sosionom-d"))
                .item(PERSON, "Kva skal de skrive om meg?", DISCUSSED)
                .note(Lane.PERSON, "Skriv det eg seier. Ikkje det de trur eg meiner.")
                .note(Lane.PERSON, "Eg vil sjå det før nokon andre.")
                .note(PROFESSIONALS, "Planen blir skriven ved same skjerm.")
                .note(AGREEMENT, "Øst les alt fyrst.")
                .decided(TOGETHER, "Vi skriv planen saman, ein time om gongen.", null)
                .item(PERSON, "Biblioteket", DISCUSSED)
                .note(Lane.PERSON, "Eg vil ta bussen åleine til biblioteket.")
                .note(PROFESSIONALS, "C kan bli med på ein prøvetur.")
                .note(AGREEMENT, "Fyrst saman, så åleine.")
                .item(PROFESSIONAL, "Kven skal vere med i ansvarsgruppa?", PARKED)
                .note(Lane.PERSON, "Ikkje fleire enn det er plass til på ein benk.")
                .note(PROFESSIONALS, "Vi spør ikkje fleire før Øst vil.")
                .beside()
                .line(WORKED, Lane.PERSON, "At vi var ute.");
    }

    private static MeetingSketch second() {
        return group(new MeetingSketch(OST, RESPONSIBILITY_GROUP, MINUTES, 13, "sosionom-d")
                        .at("12:00", "12:40", "Biblioteket, grupperom 2", "sosionom-d")
                        .after(55)
                        .prepared(
                                false,
                                "hopes",
                                "At de høyrer korleis det gjekk på bussen.",
                                "notToday",
                                "Kva stemmene seier.",
                                "where",
                                "Biblioteket.",
                                "safe",
                                "At eg kan gå ein tur mellom hyllene.",
                                "stop",
                                "Eg set på meg hetta."))
                .item(PERSON, "Eg tok bussen åleine.", DISCUSSED)
                .note(Lane.PERSON, "Det var høgt. Men eg kom fram.")
                .note(Lane.PERSON, "Stemmene var med. Dei fekk ikkje bestemme kvar eg gjekk av.")
                .note(PROFESSIONALS, "C venta på biblioteket, slik Øst ville.")
                .note(AGREEMENT, "Øst tek turen åleine når Øst vil.")
                .decided(DecidedBy.PERSON, "Eg skaffar lånekort.", "Skaffe lånekort")
                .item(PERSON, "Støyen på bussen", DISCUSSED)
                .note(Lane.PERSON, "Med noko på øyra hadde eg sete heile vegen.")
                .note(PROFESSIONALS, "D kan søkje om hørselvern.")
                .note(AGREEMENT, "Vi prøver to slag, og Øst vel.")
                .decided(TOGETHER, "Sosionom D skaffar hørselvern til bussen.", "Hørselvern til bussen")
                .item(PROFESSIONAL, "Planen er eit utkast. Kva manglar?", DISCUSSED)
                .note(Lane.PERSON, "Ikkje noko. Eg vil berre lese han ein gong til.")
                .note(PROFESSIONALS, "Vi ventar til Øst har lese.")
                .beside()
                .line(WORKED, Lane.PERSON, "At ingen sa at det var flott.");
    }

    private static MeetingSketch next() {
        return new MeetingSketch(OST, RESPONSIBILITY_GROUP, PLANNED, -22, "sosionom-d")
                .at("12:00", "12:45", "Biblioteket, grupperom 2", "sosionom-d")
                .after(13)
                .asked("PERSON", COMING)
                .asked(
                        "sosionom-d",
                        COMING,
                        "Held i trådane.",
                        "Når vi kjem, og kva vi hjelper til med.",
                        "Kva som skal stå i planen.")
                .item(PERSON, "Lånekortet", OPEN)
                .item(PERSON, "Kan eg låne med meg plater?", OPEN)
                .item(PROFESSIONAL, "Ja til planen, eller ikkje enno?", OPEN);
    }

    private static MeetingSketch busStop() {
        return new MeetingSketch(OST, CONVERSATION, MINUTES, 6, "erfaring-c")
                .line(MATTERED, Lane.PERSON, "Sjåføren nikka til meg.")
                .line(WORKED, Lane.PERSON, "Å setje seg framme.")
                .line(AGREED, AGREEMENT, "C spør D om hørselvernet.")
                .line(NEXT_TIME, AGREEMENT, "Måndag på biblioteket.");
    }
}
