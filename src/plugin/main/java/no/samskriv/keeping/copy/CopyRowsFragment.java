package no.samskriv.keeping.copy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Json;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/**
 * Writes everything that is stored about a person as JSON: {@code tables} with the rows of each, and {@code accounts} with
 * the names behind the keys in them.
 */
final class CopyRowsFragment {
    private static final String TAG = "USER:";

    private final Json json;
    private final Users users;

    CopyRowsFragment(Json json, Users users) {
        this.json = json;
        this.users = users;
    }

    void draw(PersonsCopy copy, PersonsCopyService service, Consumer<String> out) {
        Map<String, Object> head = new TreeMap<>(Map.of(
                "format",
                "samskriv-person",
                "version",
                1,
                "person",
                copy.person().ref().value(),
                "taken",
                copy.at().toString(),
                "onlyMe",
                copy.grant().own()));
        String opened = json.write(head);
        out.accept(opened.substring(0, opened.length() - 1) + ",\"tables\":{");
        Writing writing = new Writing(out);
        service.read(copy, writing);
        Map<String, String> names = new TreeMap<>();
        writing.keys.forEach(key -> names.put(key, users.displayName(new UserRef(key))));
        out.accept("\n},\"accounts\":" + json.write(names) + "}\n");
    }

    private final class Writing implements PersonsCopyService.Rows {
        private final Consumer<String> out;
        private final Set<String> keys = new TreeSet<>();
        private String beforeTable = "\n";
        private String beforeRow = "";

        Writing(Consumer<String> out) {
            this.out = out;
        }

        @Override
        public void begin(Chapter chapter) {
            out.accept(beforeTable + json.write(chapter.table()) + ":[");
            beforeTable = ",\n";
            beforeRow = "\n";
        }

        @Override
        public void row(Chapter chapter, Map<String, Object> values) {
            values.forEach((column, value) -> note(chapter.holds(column), value));
            out.accept(beforeRow + json.write(values));
            beforeRow = ",\n";
        }

        private void note(Holds holds, Object value) {
            if (value instanceof String text) {
                if (holds == Holds.USER) {
                    keys.add(text);
                } else if (holds == Holds.TAGGED_USER && text.startsWith(TAG)) {
                    keys.add(text.substring(TAG.length()));
                }
            }
        }

        @Override
        public void end(Chapter chapter) {
            out.accept("]");
        }
    }
}
