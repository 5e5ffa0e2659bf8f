package no.samskriv.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that a change makes different. With none, nothing is claimed, and nobody else becomes stale for it. */
public final class ChangedFields {
    private final List<FieldChange> fields = new ArrayList<>();

    /** Takes in a value, unless it stays as it is. */
    public ChangedFields value(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(FieldChange.ofValue(field, before, after));
        }
        return this;
    }

    /** Takes in a text, which is kept in the history of texts, unless it stays as it is. */
    public ChangedFields text(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(FieldChange.ofText(field));
        }
        return this;
    }

    public List<FieldChange> list() {
        return List.copyOf(fields);
    }
}
