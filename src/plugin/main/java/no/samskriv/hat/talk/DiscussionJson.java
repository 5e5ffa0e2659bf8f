package no.samskriv.hat.talk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Knows;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Users;
import no.samskriv.person.PeopleJson;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** What was said about a person, in an answer; the words of workers, all but {@code said}. */
record DiscussionJson(
        String id,
        int revision,
        String meeting,
        String person,
        @Nullable UserJson standIn,
        @Nullable String knows,
        List<String> prompts,
        Map<String, TextJson> answers,
        @Nullable TextJson said,
        @Nullable TextJson tell,
        @Nullable UserJson teller,
        @Nullable String tellBy,
        @Nullable TextJson nothingToTell,
        @Nullable TextJson alone,
        @Nullable TextJson next,
        boolean settled,
        boolean done) {
    /** The fields of the texts by what they are called here. */
    private static final Map<String, String> TEXTS = Map.of(
            "tell", Discussion.TELL,
            "nothingToTell", Discussion.NOTHING_TO_TELL,
            "alone", Discussion.ALONE,
            "next", Discussion.NEXT);

    static DiscussionJson of(Discussion discussion, Users users) {
        Map<String, TextJson> answers = new LinkedHashMap<>();
        discussion.prompts().forEach(prompt -> discussion
                .answer(prompt)
                .ifPresent(answer -> answers.put(prompt, TextJson.of(answer, users))));
        return new DiscussionJson(
                discussion.id().toString(),
                discussion.revision().number(),
                discussion.meeting().toString(),
                discussion.person().value(),
                UserJson.of(discussion.standIn(), users),
                Objects.toString(discussion.knows(), null),
                discussion.prompts(),
                answers,
                text(discussion, Discussion.SAID, users),
                text(discussion, Discussion.TELL, users),
                UserJson.of(discussion.teller(), users),
                Objects.toString(discussion.tellBy(), null),
                text(discussion, Discussion.NOTHING_TO_TELL, users),
                text(discussion, Discussion.ALONE, users),
                text(discussion, Discussion.NEXT, users),
                discussion.isSettled(),
                discussion.done());
    }

    private static @Nullable TextJson text(Discussion discussion, String field, Users users) {
        return TextJson.ofNullable(discussion.texts().get(field), users);
    }

    /** {@code answers} names the questions that are answered; {@code null} clears an answer. */
    static DiscussionChange change(JsonFields fields, Users users) {
        fields.allow(
                "standIn", "knows", "answers", "tell", "teller", "tellBy", "nothingToTell", "alone", "next", "done");
        PeopleJson people = new PeopleJson(fields, users);
        Map<String, Patch<TextInput>> texts = new HashMap<>();
        TEXTS.forEach((name, field) -> {
            if (fields.names(name)) {
                texts.put(field, fields.patchText(name));
            }
        });
        fields.optionalObject("answers").ifPresent(answers -> answers.names()
                .forEach(prompt -> texts.put(Discussion.answerField(prompt), answers.patchText(prompt))));
        return new DiscussionChange(
                fields.patchChoice("knows", Knows.class),
                people.patchUser("standIn"),
                people.patchUser("teller"),
                fields.patchDate("tellBy"),
                texts,
                fields.optionalFlag("done"));
    }
}
