package no.samskriv.host.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import no.samskriv.host.site.PageRestrictions;
import no.samskriv.host.site.PageRestrictions.Kind;
import no.samskriv.host.site.PageRestrictions.Subject;
import no.samskriv.host.site.Users;

/** Restrictions in the JSON shape of Confluence's content API: one entry for {@code read}, one for {@code update}. */
final class RestrictionJson {
    private final Users users;

    RestrictionJson(Users users) {
        this.users = users;
    }

    ObjectNode of(PageRestrictions restrictions) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode results = json.putArray("results");
        results.add(operation("read", restrictions.read()));
        results.add(operation("update", restrictions.update()));
        return json.put("start", 0).put("limit", 2).put("size", 2);
    }

    /** Reads the list, bare or under {@code results}; an operation that is not named is left open. */
    PageRestrictions read(JsonNode json) {
        Set<Subject> read = new HashSet<>();
        Set<Subject> update = new HashSet<>();
        for (JsonNode entry : entries(json)) {
            Set<Subject> side =
                    switch (entry.path("operation").asText()) {
                        case "read" -> read;
                        case "update" -> update;
                        default -> throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
                    };
            JsonNode subjects = entry.path("restrictions");
            entries(subjects.path("user")).forEach(user -> side.add(user(user)));
            entries(subjects.path("group"))
                    .forEach(group -> side.add(new Subject(Kind.GROUP, required(group, "name"))));
        }
        return new PageRestrictions(read, update);
    }

    private ObjectNode operation(String name, Set<Subject> subjects) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("operation", name);
        ObjectNode restrictions = json.putObject("restrictions");
        ArrayNode people = restrictions.putObject("user").putArray("results");
        ArrayNode groups = restrictions.putObject("group").putArray("results");
        for (Subject subject : subjects) {
            if (subject.kind() == Kind.GROUP) {
                groups.addObject().put("type", "group").put("name", subject.id());
            } else {
                users.withKey(subject.id()).map(ContentJson::user).ifPresent(people::add);
            }
        }
        return json;
    }

    private Subject user(JsonNode json) {
        String key = json.path("userKey").asText("");
        return users.withKey(key)
                .or(() -> users.named(required(json, "username")))
                .map(user -> new Subject(Kind.USER, user.key().getStringValue()))
                .orElseThrow(() -> new HttpProblem(HttpServletResponse.SC_BAD_REQUEST));
    }

    private static String required(JsonNode json, String field) {
        String value = json.path(field).asText("");
        if (value.isEmpty()) {
            throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
        }
        return value;
    }

    private static JsonNode entries(JsonNode json) {
        return json.isArray() ? json : json.path("results");
    }
}
