package no.samskriv.crisis.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.lines.HelpLine;

/**
 * What a sheet is drawn from.
 *
 * @param teamPhone who answers when somebody needs the team
 * @param openUntil for whoever reads by an emergency access
 * @param lines whom anybody may call, where there is no plan to read
 */
public record SheetReading(
        CrisisContent content,
        Optional<String> teamPhone,
        Optional<Instant> openUntil,
        List<Signed> signed,
        List<HelpLine> lines) {
    public SheetReading {
        signed = List.copyOf(signed);
        lines = List.copyOf(lines);
    }

    public SheetReading(
            CrisisContent content, Optional<String> teamPhone, Optional<Instant> openUntil, List<Signed> signed) {
        this(content, teamPhone, openUntil, signed, List.of());
    }

    SheetReading with(List<HelpLine> others) {
        return new SheetReading(content, teamPhone, openUntil, signed, others);
    }

    /** Whether anybody has begun. */
    boolean isBegun() {
        return content.plan().isPresent() && !content.entries().isEmpty();
    }

    /** Whether the reader may take the sheet out as a file: the person, and a worker where the person has agreed. */
    boolean mayBeFile() {
        boolean own = content.grant().own();
        boolean agreed = content.plan().filter(CrisisPlan::fileByStaff).isPresent();
        return content.plan().isPresent()
                && (own || (agreed && !content.grant().writes().isEmpty()));
    }
}
