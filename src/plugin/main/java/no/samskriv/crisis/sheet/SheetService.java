package no.samskriv.crisis.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.lines.HelpLines;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.person.ParticipantService;
import no.samskriv.trust.marks.EmergencyService;

/** Finds what goes on a sheet, for whoever may read the crisis plan. */
public final class SheetService {
    private final CrisisService crises;
    private final ParticipantService participants;
    private final EmergencyService emergencies;
    private final Signatures signatures;
    private final FileCopies copies;
    private final HelpLines lines;
    private final InTransaction inTransaction;

    public SheetService(
            CrisisService crises,
            ParticipantService participants,
            EmergencyService emergencies,
            Signatures signatures,
            FileCopies copies,
            HelpLines lines,
            InTransaction inTransaction) {
        this.crises = crises;
        this.participants = participants;
        this.emergencies = emergencies;
        this.signatures = signatures;
        this.copies = copies;
        this.lines = lines;
        this.inTransaction = inTransaction;
    }

    /** As it is read now; not found for whoever may not. Not in a transaction: the reading has those it needs. */
    public SheetReading of(PersonRef ref, Via via) {
        CrisisContent content = crises.sheetOf(ref, via);
        SheetReading reading = inTransaction.call(() -> reading(content));
        return reading.isBegun() ? reading : reading.with(lines.all());
    }

    /** What stands around a plan that somebody was let in to already. */
    public SheetReading reading(CrisisContent content) {
        return new SheetReading(
                content,
                participants.phone(content.grant()),
                openUntil(content.grant()),
                signatures.of(content),
                List.of());
    }

    /** Before it goes out as a file; not found for whoever may not take it out. */
    SheetReading fileable(PersonRef ref) {
        SheetReading reading = of(ref, Via.PAGE);
        if (!reading.mayBeFile()) {
            throw ProblemException.notFound();
        }
        return reading;
    }

    /** As it goes out as a file, which is entered among the copies; not found for whoever may not take it out. */
    SheetReading file(PersonRef ref) {
        return inTransaction.call(() -> {
            SheetReading reading = reading(crises.of(ref, Via.EXPORT));
            if (!reading.mayBeFile()) {
                throw ProblemException.notFound();
            }
            int version = reading.content().plan().map(CrisisPlan::version).orElse(0);
            copies.file(reading.content().grant(), version);
            return reading;
        });
    }

    /** Everything of it, for the person to keep; the reading has been written down. */
    SheetReading forThePerson(PersonRef ref) {
        return inTransaction.call(() -> reading(crises.of(ref, Via.FRAGMENT)));
    }

    /** Nothing for whoever has access without it. */
    private Optional<Instant> openUntil(Grant grant) {
        return grant.toThePerson() || grant.writes(Section.CRISIS_PLAN)
                ? Optional.empty()
                : emergencies.openUntil(grant);
    }
}
