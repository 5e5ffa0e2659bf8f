package no.samskriv.keeping.copy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Json;

/**
 * Writes everything that is stored about a person as JSON: {@code tables} with the rows of each, and {@code accounts} with
 * the names behind the keys in them.
 */
public final class CopyRowsJson {
    private final Json json;
    private final Users users;

    public CopyRowsJson(Json json, Users users) {
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
        public void begin(String table) {
            out.accept(beforeTable + json.write(table) + ":[");
            beforeTable = ",\n";
            beforeRow = "\n";
        }

        @Override
        public void row(Map<String, Object> values) {
            out.accept(beforeRow + json.write(values));
            beforeRow = ",\n";
        }

        @Override
        public void account(String key) {
            keys.add(key);
        }

        @Override
        public void end() {
            out.accept("]");
        }
    }
}
