package no.samskriv.hat.talk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.person.Person;

/** The same three questions for everybody. */
public final class PlainPrompts implements PromptSource {
    private static final List<String> KEYS = List.of("important", "recognise", "support");

    @Override
    public List<String> pick(UUID team, List<Discussion> before) {
        return KEYS;
    }

    @Override
    public Map<String, String> words(UUID team, Collection<String> keys, Person person) {
        Map<String, String> words = new LinkedHashMap<>();
        KEYS.stream().filter(keys::contains).forEach(key -> words.put(key, key + ": " + person.name()));
        return words;
    }
}
