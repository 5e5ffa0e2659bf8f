package no.samskriv.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A file with a team, with what was closed opened, and without what is different each time. */
final class Opened {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Closing closing;
    private final List<String> opened = new ArrayList<>();

    private Opened(byte[] key) {
        closing = new Closing(key, new SecureRandom());
    }

    /** How many values were closed, and the file. */
    record Result(JsonNode file, List<String> opened) {}

    static Result of(Path file, byte[] key) throws IOException {
        Opened opener = new Opened(key);
        ObjectNode json = (ObjectNode) JSON.readTree(file.toFile());
        json.remove(List.of("at", "key"));
        opener.tables(json.get("tables"), json.get("team").asText());
        for (JsonNode person : json.get("persons")) {
            opener.tables(person.get("tables"), person.get("ref").asText());
            ((ObjectNode) person).remove("records");
        }
        return new Result(json, opener.opened);
    }

    private void tables(JsonNode tables, String owner) {
        tables.fields().forEachRemaining(table -> {
            for (JsonNode row : table.getValue()) {
                open((ObjectNode) row, owner, table.getKey());
            }
        });
    }

    private void open(ObjectNode row, String owner, String table) {
        Map<String, Object> plain = new HashMap<>();
        row.fields()
                .forEachRemaining(
                        value -> plain.put(value.getKey(), value.getValue().asText()));
        String place = TeamFile.place(owner, table, plain);
        for (Iterator<String> names = List.copyOf(plain.keySet()).iterator(); names.hasNext(); ) {
            String column = names.next();
            if (row.get(column).has(TeamFile.CLOSED)) {
                String value = closing.open(
                                place + column,
                                row.get(column).get(TeamFile.CLOSED).asText())
                        .orElseThrow();
                row.put(column, value);
                opened.add(value);
            }
        }
    }
}
