package no.samskriv.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.HistoryEntry.Event;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.EntryKind;

/** Sentences about what was done to entries: «A la til en seier», «A endret: Hva gjør vi da?». */
final class EntryHistoryWording {
    private static final String WORDS = "samskriv.entry.";

    private final Phrases phrases;
    private final Users users;

    EntryHistoryWording(Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
    }

    /** Which kind of entry it is about; nothing for a goal, an action or a comment. */
    static Optional<EntryKind> kind(HistoryEntry entry) {
        return kind(entry.kind());
    }

    static Optional<EntryKind> kind(String name) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** «Seier: Jeg var på øvingslokalet.» */
    String about(EntryKind kind, String said) {
        return phrases.text("samskriv.history.entry.about", phrases.text(WORDS + kind.key()), said);
    }

    /** Nothing for what is said alike of everything. */
    Optional<String> sentence(EntryKind kind, HistoryEntry entry, String who) {
        if (entry.event() == Event.CREATED) {
            return Optional.of(phrases.text("samskriv.history.entry.added." + kind.key(), who));
        } else if (entry.event() != Event.CHANGED && entry.event() != Event.CLEARED) {
            return Optional.empty();
        } else if (entry.field().equals(kind.parentField())) {
            return Optional.of(phrases.text("samskriv.history.entry.moved", who));
        }
        String key =
                entry.event() == Event.CHANGED ? "samskriv.history.entry.changed" : "samskriv.history.entry.cleared";
        return Optional.of(phrases.text(key, who, phrases.text(WORDS + kind.textField(entry.field()))));
    }

    /** As it reads; empty for what is said by the sentence. */
    String value(EntryKind kind, String field, String value) {
        Optional<EntryField> shape =
                kind.fields().stream().filter(each -> each.name().equals(field)).findFirst();
        return shape.map(each -> value(kind, each, value)).orElse("");
    }

    private String value(EntryKind kind, EntryField field, String value) {
        return switch (field.type()) {
            case DATE -> phrases.day(LocalDate.parse(value));
            case CHOICE ->
                phrases.text(WORDS + kind.textField(field.name()) + "."
                        + value.toLowerCase(Locale.ROOT).replace('_', '-'));
            case SCALE -> value;
            case LIST -> value.replace(",", ", ");
            case AGREEMENTS ->
                Arrays.stream(value.split(","))
                        .map(each -> users.displayName(new UserRef(each.substring(0, each.lastIndexOf('@')))))
                        .collect(Collectors.joining(", "));
            case LINE, FLAG, TEXT, ID, WHO, TOPIC -> "";
        };
    }

    /** A day or a choice is sent as it was kept; other values are changed where they stand. */
    static boolean isRestorable(HistoryEntry entry) {
        return kind(entry)
                .map(kind -> entry.textBefore() == null
                        && kind.fields().stream()
                                .filter(field -> field.name().equals(entry.field()))
                                .anyMatch(field -> List.of(EntryField.Type.DATE, EntryField.Type.CHOICE)
                                        .contains(field.type())))
                .orElse(true);
    }
}
