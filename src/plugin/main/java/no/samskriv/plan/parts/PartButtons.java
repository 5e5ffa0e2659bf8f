package no.samskriv.plan.parts;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.EntryKind;

/** Ways to add what the parts draw nothing for while nobody has said anything; they stand at the foot of the plan. */
public final class PartButtons {
    private PartButtons() {}

    /**
     * A button.
     *
     * @param what as the scripts know it: {@code new-entry} or {@code edit-head}
     * @param kind of the entry, as in addresses; empty for the plan as a whole
     * @param field of the plan as a whole; empty for an entry
     * @param owner what drafts of that field belong to
     */
    public record Button(String label, String what, String kind, String field, String owner) {}

    /** In the order they are offered. */
    public static List<Button> of(Plan plan, Wording wording) {
        String owner = plan.head().id().toString();
        Stream<Button> matters = plan.head().matters() == null
                ? Stream.of(head(wording.forReader("samskriv.parts.add.matters."), "matters", owner))
                : Stream.empty();
        Stream<Button> celebrate = plan.head().celebrate() == null
                ? Stream.of(head(wording.forReader("samskriv.parts.add.celebrate."), "celebrate", owner))
                : Stream.empty();
        Stream<Button> entries = Stream.of(
                entry(wording.forReader("samskriv.parts.add.win."), EntryKind.WIN),
                entry(wording.forReader("samskriv.parts.add.risk."), EntryKind.POSITIVE_RISK),
                entry(wording.forReader("samskriv.parts.add.role."), EntryKind.SOCIAL_ROLE),
                entry(wording.forReader("samskriv.parts.add.right."), EntryKind.RIGHT));
        return Stream.concat(matters, Stream.concat(celebrate, entries)).toList();
    }

    private static Button head(String label, String field, String owner) {
        return new Button(label, "edit-head", "", field, owner);
    }

    private static Button entry(String label, EntryKind kind) {
        return new Button(label, "new-entry", kind.path(), "", "");
    }
}
