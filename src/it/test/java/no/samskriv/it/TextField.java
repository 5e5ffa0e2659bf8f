package no.samskriv.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Each field of a plan that takes text, with a person of its own, so that what a page shows tells where it came from. */
enum TextField {
    TITLE("P-0004", "koordinator-a", "title.text", "goals", "/title/text") {
        @Override
        Answer write(Client writer, String text) {
            ObjectNode goal = JSON.createObjectNode().put("type", "RECOVERY");
            goal.putObject("title").put("text", text).put("voice", "PERSON").put("mode", "TOGETHER");
            return writer.post(Rest.goals(person), goal.toString());
        }
    },
    WHY("P-0001", "koordinator-a", "why.text", "goals", "/why/text") {
        @Override
        Answer write(Client writer, String text) {
            ObjectNode goal = JSON.createObjectNode().put("type", "RECOVERY");
            goal.putObject("title")
                    .put("text", "Et mål.")
                    .put("voice", "PERSON")
                    .put("mode", "TOGETHER");
            goal.putObject("why").put("text", text).put("voice", "PERSON").put("mode", "TOGETHER");
            return writer.post(Rest.goals(person), goal.toString());
        }
    },
    ACTION("P-0002", "koordinator-b", "title.text", "actions", "/title/text") {
        @Override
        Answer write(Client writer, String text) {
            ObjectNode action = JSON.createObjectNode();
            action.putObject("title").put("text", text).put("voice", "SHARED");
            action.putObject("responsible").put("kind", "PERSON");
            return writer.post(Rest.person(person) + "/actions", action.toString());
        }
    },
    COMMENT("P-0003", "sosionom-d", "text.text", "comments", "/text/text") {
        @Override
        Answer write(Client writer, String text) {
            String goal = writer.get(Rest.plan(person)).json().at("/goals/0/id").asText();
            ObjectNode comment = JSON.createObjectNode();
            comment.putObject("text").put("text", text).put("voice", "PROFESSIONAL");
            return writer.post(Rest.goal(goal) + "/comments", comment.toString());
        }
    },
    DRAFT("P-0003", "erfaring-c", "text", "drafts", "/text") {
        @Override
        Answer write(Client writer, String text) {
            String draft = JSON.createObjectNode().put("text", text).toString();
            String path = Rest.person(person) + "/drafts/" + UUID.randomUUID() + "/goal.title";
            return writer.send("PUT", path, draft);
        }
    },
    ORIGINAL("P-0004", "sosionom-d", "title.original", "goals", "/title/original") {
        @Override
        Answer write(Client writer, String text) {
            ObjectNode goal = JSON.createObjectNode().put("type", "RECOVERY");
            goal.putObject("title")
                    .put("text", "På arket.")
                    .put("voice", "PERSON")
                    .put("mode", "PAPER")
                    .put("confirmed", true)
                    .put("original", text);
            return writer.post(Rest.goals(person), goal.toString());
        }
    },
    HOW_WE_KNOW("P-0001", "koordinator-a", "howWeKnow.text", "goals", "/howWeKnow/text") {
        @Override
        Answer write(Client writer, String text) {
            ObjectNode goal = JSON.createObjectNode().put("type", "RECOVERY");
            own(goal, "title", "Et mål.");
            own(goal, "howWeKnow", text);
            return writer.post(Rest.goals(person), goal.toString());
        }
    },
    EXTENT("P-0002", "koordinator-b", "extent.text", "actions", "/extent/text") {
        @Override
        Answer write(Client writer, String text) {
            ObjectNode action = JSON.createObjectNode();
            action.putObject("title").put("text", "Et tiltak").put("voice", "SHARED");
            action.putObject("extent").put("text", text).put("voice", "SHARED");
            action.putObject("responsible").put("kind", "PERSON");
            return writer.post(Rest.person(person) + "/actions", action.toString());
        }
    },
    WIN("P-0003", "sosionom-d", "text.text", "entries", "/text/text") {
        @Override
        Answer write(Client writer, String text) {
            return writer.post(
                    Rest.person(person) + "/wins",
                    own(JSON.createObjectNode(), "text", text).toString());
        }
    },
    ROLE("P-0004", "koordinator-a", "role.text", "entries", "/role/text") {
        @Override
        Answer write(Client writer, String text) {
            return writer.post(
                    Rest.person(person) + "/social-roles",
                    own(JSON.createObjectNode(), "role", text).toString());
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    final String person;
    final String writer;

    /** What an answer calls it that refuses the text. */
    final String field;

    private final String list;
    private final String pointer;

    TextField(String person, String writer, String field, String list, String pointer) {
        this.person = person;
        this.writer = writer;
        this.field = field;
        this.list = list;
        this.pointer = pointer;
    }

    private static ObjectNode own(ObjectNode thing, String field, String text) {
        thing.putObject(field).put("text", text).put("voice", "PERSON").put("mode", "TOGETHER");
        return thing;
    }

    abstract Answer write(Client writer, String text);

    /** All that stands in this field on the person's plan, as the writer reads it. */
    List<String> read(Client reader) {
        return StreamSupport.stream(
                        reader.get(Rest.plan(person)).json().path(list).spliterator(), false)
                .map(element -> element.at(pointer))
                .filter(text -> !text.isMissingNode())
                .map(text -> text.textValue())
                .toList();
    }

    /** Whether a page shows it to everybody who may read the plan, and nothing else there would say the same. */
    boolean isShown() {
        return Set.of(TITLE, WHY, ACTION, COMMENT).contains(this);
    }
}
