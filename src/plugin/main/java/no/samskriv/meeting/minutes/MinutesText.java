package no.samskriv.meeting.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.plan.signing.SignedLines;
import org.jspecify.annotations.Nullable;

/**
 * What was said and decided in a meeting, word for word: each note and each decision with whose it is, and what it was
 * about. Not in which order it stands, nor what has been entered in the record elsewhere, nor what became of a decision on the
 * plan. The same minutes have the same text and the same hash, in whatever order they were read.
 *
 * @param blocks items, notes and decisions, each kind by id
 */
public record MinutesText(List<Block> blocks) {
    /** The form; another one gets another number. What was written once must be read by every version to come. */
    static final String FIRST_LINE = "samskriv-minutes 1";

    static final String ITEM = "item";
    static final String NOTE = "note";
    static final String DECISION = "decision";
    private static final List<String> KINDS = List.of(ITEM, NOTE, DECISION);

    /**
     * One thing of it.
     *
     * @param kind {@code item}, {@code note} or {@code decision}
     * @param says by name; the words stand under {@code text}, with their voice before them
     */
    public record Block(String kind, UUID id, Map<String, String> says) {
        public Block {
            says = Map.copyOf(says);
        }

        /** The words alone. */
        String words() {
            String text = says.getOrDefault("text", "");
            return text.substring(text.indexOf(' ') + 1);
        }
    }

    public MinutesText {
        blocks = blocks.stream()
                .sorted(Comparator.comparing((Block block) -> KINDS.indexOf(block.kind()))
                        .thenComparing(block -> block.id().toString()))
                .toList();
    }

    /**
     * What these say together; what has been taken away is not said, and an item about which nothing is said is left out.
     *
     * @param entries of one meeting, every one of them
     */
    public static MinutesText of(List<MeetingEntry> entries) {
        List<MeetingEntry> said = spoken(entries);
        Set<UUID> about = new HashSet<>();
        said.forEach(entry -> Optional.ofNullable(entry.parent()).ifPresent(about::add));
        Stream<MeetingEntry> items =
                entries.stream().filter(entry -> entry.is(MeetingEntryKind.AGENDA_ITEM) && about.contains(entry.id()));
        return new MinutesText(
                Stream.concat(items, said.stream()).map(MinutesText::block).toList());
    }

    /** Notes and decisions, as they came. */
    static List<MeetingEntry> spoken(List<MeetingEntry> entries) {
        return entries.stream()
                .filter(entry -> !entry.removed())
                .filter(entry -> entry.is(MeetingEntryKind.NOTE) || entry.is(MeetingEntryKind.DECISION))
                .toList();
    }

    private static Block block(MeetingEntry entry) {
        Map<String, String> says = new LinkedHashMap<>();
        if (entry.is(MeetingEntryKind.AGENDA_ITEM)) {
            put(says, "text", words(entry, "title"));
            return new Block(ITEM, entry.id(), says);
        }
        put(says, "about", entry.parent());
        put(says, "text", words(entry, "text"));
        if (entry.is(MeetingEntryKind.NOTE)) {
            put(says, "lane", entry.value("lane").orElse(null));
            put(says, "line", entry.value("line").orElse(null));
            put(says, "said", entry.value("said").orElse(null));
            return new Block(NOTE, entry.id(), says);
        }
        put(says, "by", entry.choice("decidedBy", DecidedBy.class));
        return new Block(DECISION, entry.id(), says);
    }

    private static @Nullable String words(MeetingEntry entry, String field) {
        return entry.text(field).map(MinutesText::voiced).orElse(null);
    }

    private static String voiced(VoiceText text) {
        return text.voice() + " " + text.text();
    }

    private static void put(Map<String, String> says, String name, @Nullable Object value) {
        if (value != null) {
            says.put(name, value.toString());
        }
    }

    /** The canonical text, by which it is kept and compared. */
    public String text() {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        for (Block block : blocks) {
            out.append(block.kind()).append(' ').append(block.id()).append('\n');
            block.says().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(line -> out.append(
                            line.getKey())
                    .append(' ')
                    .append(SignedLines.escaped(line.getValue()))
                    .append('\n'));
        }
        return out.toString();
    }

    public String hash() {
        return SignedLines.hashOf(text());
    }

    /** What {@link #text} wrote; refuses everything else. */
    public static MinutesText parse(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(FIRST_LINE) || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException("no minutes of this form");
        }
        List<Block> blocks = new ArrayList<>();
        int at = 1;
        while (at < lines.length - 1) {
            String[] begins = parts(lines[at]);
            Map<String, String> says = new LinkedHashMap<>();
            at++;
            while (at < lines.length - 1 && !KINDS.contains(parts(lines[at])[0])) {
                String[] line = parts(lines[at]);
                says.put(line[0], SignedLines.plain(line[1]));
                at++;
            }
            blocks.add(new Block(begins[0], UUID.fromString(begins[1]), says));
        }
        return new MinutesText(blocks);
    }

    private static String[] parts(String line) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("a line that says nothing");
        }
        return new String[] {line.substring(0, space), line.substring(space + 1)};
    }

    Optional<Block> block(UUID id) {
        return blocks.stream().filter(block -> Objects.equals(block.id(), id)).findFirst();
    }
}
