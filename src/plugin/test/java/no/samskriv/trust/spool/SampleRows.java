package no.samskriv.trust.spool;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.SamplePersons;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.SheetEntry;

/** Rows that could not be written. */
final class SampleRows {
    static final String CHAIN = SamplePersons.nord().id().toString();
    static final Instant FIRST = Instant.parse("2026-11-22T08:00:00.123Z");

    private SampleRows() {}

    /** One of several, each a minute after the one before. */
    static SheetEntry row(int number) {
        LogEntry entry = new LogEntry(
                NORD.value(),
                Optional.of(NORD),
                KOORDINATOR_A,
                Verb.READ,
                List.of(Section.CRISIS_PLAN),
                Ground.ASSIGNMENT,
                null,
                Via.PAGE,
                FIRST.plusSeconds(60L * number));
        return new SheetEntry(id(number), CHAIN, entry);
    }

    /** Of somebody who was let in to nothing, by a reference that is nobody's. */
    static SheetEntry refusal() {
        LogEntry entry = new LogEntry(
                "P-9999",
                Optional.empty(),
                KOORDINATOR_A,
                Verb.READ,
                List.of(Section.CRISIS_PLAN, Section.ONLY_ME),
                Ground.NONE,
                id(100),
                Via.PRINT,
                FIRST);
        return new SheetEntry(id(99), "REFUSED", entry);
    }

    private static UUID id(int number) {
        return UUID.nameUUIDFromBytes(("row " + number).getBytes(StandardCharsets.UTF_8));
    }
}
