package no.samskriv.hat.talk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.person.Person;

/** Where the questions of the hat come from. */
public interface PromptSource {
    /**
     * Three to five questions for a person who is about to be talked about, in the order they are asked.
     *
     * @param before what the team talked about with the same person before, with what was asked then
     */
    List<String> pick(UUID team, List<Discussion> before);

    /**
     * The words of these questions about a person, by key, in the language of the current user; what nobody knows any
     * more is left out. One statement at most, however many they are.
     */
    Map<String, String> words(UUID team, Collection<String> keys, Person person);
}
