package no.samskriv.trust.spool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.SheetEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log as a line of JSON. What a row holds and no more: no text of anybody's, and no name.
 *
 * @param person empty for what does not exist
 * @param at epoch milliseconds
 * @param seal ties it to the line before
 */
record SpoolLine(
        String id,
        String chain,
        String asked,
        String person,
        String actor,
        String verb,
        List<String> sections,
        String ground,
        String mark,
        String via,
        long at,
        String seal) {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    static SpoolLine of(SheetEntry row, String before, LogSeal seal) {
        SpoolLine open = of(row, "");
        return of(row, seal.spooled(before, open.content()));
    }

    private static SpoolLine of(SheetEntry row, String seal) {
        LogEntry entry = row.entry();
        return new SpoolLine(
                row.id().toString(),
                row.chain(),
                entry.asked(),
                entry.person().map(PersonRef::value).orElse(""),
                entry.actor().key(),
                entry.verb().name(),
                entry.sections().stream().map(Section::name).toList(),
                entry.ground().name(),
                entry.mark() == null ? "" : entry.mark().toString(),
                entry.via().name(),
                entry.at().toEpochMilli(),
                seal);
    }

    /** Nothing for what is no such line. */
    static Optional<SpoolLine> parse(String text) {
        try {
            SpoolLine line = MAPPER.readValue(text, SpoolLine.class);
            return line != null && line.isWhole() ? Optional.of(line) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("ConstantValue") // what is read from a file may lack anything
    private boolean isWhole() {
        List<@Nullable Object> parts =
                Arrays.asList(id, chain, asked, person, actor, verb, sections, ground, mark, via, seal);
        return !parts.contains(null) && !sections.contains(null);
    }

    String text() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the log is always writable as JSON", e);
        }
    }

    /** Whether it says, after this line, what it said when it was written. */
    boolean fits(String before, LogSeal key) {
        return key.spooled(before, content()).equals(seal);
    }

    private List<String> content() {
        return List.of(
                id,
                chain,
                asked,
                person,
                actor,
                verb,
                String.join(",", sections),
                ground,
                mark,
                via,
                Long.toString(at));
    }

    /** Of a line that fits: nobody else can have written it. */
    SheetEntry row() {
        LogEntry entry = new LogEntry(
                asked,
                PersonRef.parse(person),
                new UserRef(actor),
                Verb.valueOf(verb),
                sections.stream().map(Section::valueOf).toList(),
                Ground.valueOf(ground),
                mark.isEmpty() ? null : UUID.fromString(mark),
                Via.valueOf(via),
                Instant.ofEpochMilli(at));
        return new SheetEntry(UUID.fromString(id), chain, entry);
    }
}
