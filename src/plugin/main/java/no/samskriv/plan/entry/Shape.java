package no.samskriv.plan.entry;

import java.util.List;
import java.util.Locale;

/** What an entry consists of: the fields its kind declares. The kinds of a feature are an enum of its own. */
public interface Shape {
    /** Of the kind, as in the database: {@code SOCIAL_ROLE}. */
    String name();

    /** In the order they are shown and asked for. */
    List<EntryField> fields();

    default EntryField field(String name) {
        return fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no field " + name));
    }

    /** As it begins the names of its texts and of its words in the message bundles. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of one of its texts among all texts of a person, such as {@code social-role.meaning}. */
    default String textField(String name) {
        return key() + "." + name;
    }

    /** The names of its texts among all texts of a person; the first says what it is about. */
    default List<String> textFields() {
        return fields().stream()
                .filter(EntryField::isText)
                .map(field -> textField(field.name()))
                .toList();
    }
}
