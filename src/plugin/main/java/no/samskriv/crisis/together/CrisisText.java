package no.samskriv.crisis.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Stance;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Related;
import no.samskriv.plan.signing.SignedLines;
import org.jspecify.annotations.Nullable;

/**
 * What a crisis plan says, section by section and in order, without what the person keeps to themself or hides. What says
 * the same has the same text and the same hash, whoever reads it. A line of the text is a name and what it says; the first
 * tells the form, and another form gets another number.
 */
public record CrisisText(List<Line> lines) {
    private static final String FIRST_LINE = "samskriv-crisis-plan 1";
    private static final String ENTRY = "entry";

    /** Somebody's words in their voice. */
    public record Words(Voice voice, String text) {
        static @Nullable Words of(@Nullable VoiceText text) {
            return text == null ? null : new Words(text.voice(), text.text());
        }
    }

    /**
     * One line of the plan.
     *
     * @param suggestion the key of the suggestion it was then
     * @param related somebody around the person, who is called {@code name} and had {@code phone} then
     */
    public record Line(
            UUID id,
            CrisisSection section,
            Level level,
            @Nullable Stance stance,
            @Nullable Matter matter,
            @Nullable Words text,
            @Nullable Words reason,
            @Nullable Words alternative,
            @Nullable String suggestion,
            @Nullable UUID related,
            @Nullable String name,
            @Nullable String phone) {}

    public CrisisText {
        lines = List.copyOf(lines);
    }

    /** What stands now; the same for every reader who is told all of it. */
    public static CrisisText of(CrisisContent content) {
        return of(
                Arrays.stream(CrisisSection.values())
                        .flatMap(section -> content.in(section).stream())
                        .toList(),
                content.circle().related());
    }

    /**
     * What these say.
     *
     * @param entries section by section and in order, none of them hidden
     * @param around who is around the person
     */
    public static CrisisText of(List<CrisisEntry> entries, List<Related> around) {
        return new CrisisText(entries.stream()
                .filter(entry -> !entry.onlyMe())
                .map(entry -> line(around, entry))
                .toList());
    }

    private static Line line(List<Related> all, CrisisEntry entry) {
        Contact contact = entry.contact();
        UUID related = contact == null ? null : contact.related();
        Optional<Related> around = all.stream()
                .filter(each -> each.id().equals(related) && !each.removed())
                .findFirst();
        return new Line(
                entry.id(),
                entry.section(),
                entry.level(),
                entry.stance(),
                entry.matter(),
                Words.of(entry.text()),
                Words.of(entry.reason()),
                Words.of(entry.alternative()),
                entry.suggestion(),
                related,
                contact == null ? null : around.map(Related::name).orElse(contact.name()),
                contact == null ? null : around.map(Related::phone).orElse(contact.phone()));
    }

    /** The same without some of its lines. */
    CrisisText without(Set<UUID> ids) {
        return new CrisisText(
                lines.stream().filter(line -> !ids.contains(line.id())).toList());
    }

    /** SHA-256 of the text's UTF-8 bytes, as lower-case hexadecimal digits. */
    public String hash() {
        return SignedLines.hashOf(text());
    }

    Optional<Line> line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The canonical text, by which it is kept and compared. */
    public String text() {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        for (Line line : lines) {
            put(out, ENTRY, line.id() + " " + line.section() + " " + line.level());
            put(out, "stance", line.stance());
            put(out, "matter", line.matter());
            put(out, "text", line.text());
            put(out, "reason", line.reason());
            put(out, "alternative", line.alternative());
            put(out, "suggestion", line.suggestion());
            put(out, "related", line.related());
            put(out, "name", line.name());
            put(out, "phone", line.phone());
        }
        return out.toString();
    }

    private static void put(StringBuilder out, String name, @Nullable Object value) {
        if (value != null) {
            String said = value instanceof Words words ? words.voice() + " " + words.text() : value.toString();
            out.append(name).append(' ').append(SignedLines.escaped(said)).append('\n');
        }
    }

    /** What {@link #text} wrote; refuses everything else. */
    public static CrisisText parse(String text) {
        String[] all = text.split("\n", -1);
        if (!all[0].equals(FIRST_LINE) || !all[all.length - 1].isEmpty()) {
            throw new IllegalArgumentException("not a crisis plan of this form");
        }
        List<Line> lines = new ArrayList<>();
        Map<String, String> said = new HashMap<>();
        for (String each : List.of(all).subList(1, all.length - 1)) {
            String[] parts = each.split(" ", 2);
            if (parts[0].equals(ENTRY) && !said.isEmpty()) {
                lines.add(line(said));
                said.clear();
            }
            said.put(parts[0], SignedLines.plain(parts[1]));
        }
        if (!said.isEmpty()) {
            lines.add(line(said));
        }
        return new CrisisText(lines);
    }

    private static Line line(Map<String, String> said) {
        String[] which = Objects.requireNonNull(said.get(ENTRY)).split(" ", 3);
        String stance = said.get("stance");
        String matter = said.get("matter");
        String related = said.get("related");
        return new Line(
                UUID.fromString(which[0]),
                CrisisSection.valueOf(which[1]),
                Level.valueOf(which[2]),
                stance == null ? null : Stance.valueOf(stance),
                matter == null ? null : Matter.valueOf(matter),
                words(said.get("text")),
                words(said.get("reason")),
                words(said.get("alternative")),
                said.get("suggestion"),
                related == null ? null : UUID.fromString(related),
                said.get("name"),
                said.get("phone"));
    }

    private static @Nullable Words words(@Nullable String said) {
        if (said == null) {
            return null;
        }
        String[] parts = said.split(" ", 2);
        return new Words(Voice.valueOf(parts[0]), parts[1]);
    }
}
