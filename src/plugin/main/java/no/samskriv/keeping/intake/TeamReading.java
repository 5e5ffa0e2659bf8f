package no.samskriv.keeping.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.keeping.TeamFile;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file with a team, a person at a time, so that memory does not grow with the team. Trusts nothing in it: what is
 * not as it is written out is {@link Refused}.
 */
final class TeamReading {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<Map<String, Object>>>> TABLES = new TypeReference<>() {};
    private static final TypeReference<Written> PERSON = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> END = new TypeReference<>() {};
    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private @Nullable String format;
    private int version;
    private @Nullable String team;
    private @Nullable String key;
    private int persons;
    private boolean whole;

    /** What is done with it. */
    interface Reader {
        /** @param key to be tried */
        void head(UUID team, String key);

        void team(Map<String, List<Map<String, Object>>> tables);

        void person(PersonRef ref, Map<String, List<Map<String, Object>>> tables);
    }

    /** A person as they stand in the file. */
    record Written(
            String ref,
            Map<String, List<Map<String, Object>>> tables,
            Map<String, List<Map<String, Object>>> records) {}

    private TeamReading(Reader reader) {
        this.reader = reader;
    }

    /** Reads all of it; gives a hash of what was in it. */
    static String read(Path file, Reader reader) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
                JsonParser json = JSON.createParser(new BufferedInputStream(hashed, BUFFER))) {
            new TeamReading(reader).parts(json);
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (JsonProcessingException e) {
            // its message quotes the file
            throw new Refused("broken");
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new Refused("unreadable");
        }
    }

    private void parts(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Refused("not-a-team");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String part = json.currentName();
            json.nextToken();
            part(part, json);
        }
        if (!whole) {
            throw new Refused("broken");
        }
    }

    private void part(String part, JsonParser json) throws IOException {
        switch (part) {
            case "format" -> format = json.getValueAsString();
            case "version" -> version = json.getValueAsInt();
            case "at" -> json.getValueAsString();
            case "team" -> team = json.getValueAsString();
            case "key" -> key = json.getValueAsString();
            case "tables" -> {
                reader.head(head(), key == null ? "" : key);
                reader.team(JSON.readValue(json, TABLES));
            }
            case "persons" -> persons(json);
            case "end" -> {
                whole = Optional.ofNullable(JSON.readValue(json, END).get("persons"))
                        .filter(all -> all == persons)
                        .isPresent();
            }
            default -> throw new Refused("newer");
        }
    }

    private UUID head() {
        if (!TeamFile.FORMAT.equals(format) || team == null) {
            throw new Refused("not-a-team");
        }
        if (version != TeamFile.VERSION) {
            throw new Refused("newer");
        }
        try {
            return UUID.fromString(team);
        } catch (IllegalArgumentException e) {
            throw new Refused("broken");
        }
    }

    private void persons(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Refused("broken");
        }
        head();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Written person = JSON.readValue(json, PERSON);
            PersonRef ref =
                    PersonRef.parse(person.ref() == null ? "" : person.ref()).orElseThrow(() -> new Refused("broken"));
            reader.person(ref, person.tables());
            persons++;
        }
    }
}
