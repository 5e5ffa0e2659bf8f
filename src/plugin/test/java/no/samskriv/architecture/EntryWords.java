package no.samskriv.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskriv.plan.entry.EntryKind;

/** What the forms of entries ask for in words: each kind, each of its fields, and each choice in them. */
final class EntryWords {
    private EntryWords() {}

    /** The ends of their keys. */
    static List<String> asked() {
        List<String> ends = new ArrayList<>(List.of(
                "ruler-entry.whyNotLower.at-one",
                "step.when.hint",
                "social-role.role.hint",
                "positive-risk.supportedBy.hint",
                "right.appealDue.hint"));
        for (EntryKind kind : EntryKind.values()) {
            ends.add(kind.key());
            kind.fields().forEach(field -> {
                ends.add(kind.key() + "." + field.name());
                field.choices()
                        .forEach(choice -> ends.add(kind.key() + "." + field.name() + "."
                                + choice.toLowerCase(Locale.ROOT).replace('_', '-')));
            });
        }
        return ends;
    }
}
