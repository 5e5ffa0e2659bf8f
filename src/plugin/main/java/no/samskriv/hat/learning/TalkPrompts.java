package no.samskriv.hat.learning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.talk.PromptSource;
import no.samskriv.kernel.Now;

/** The questions of the hat, as a team has them, for the card of a person. */
public final class TalkPrompts implements PromptSource {
    /** What a phone has room for, with what the person is told. */
    private static final int COUNT = 4;

    private final PromptService prompts;
    private final PromptWording wording;

    public TalkPrompts(PromptService prompts, PromptWording wording) {
        this.prompts = prompts;
        this.wording = wording;
    }

    @Override
    public List<String> pick(UUID team, List<Discussion> before) {
        List<Prompts.Earlier> earlier = before.stream()
                .map(each -> new Prompts.Earlier(LocalDate.ofInstant(each.createdAt(), Now.HERE), each.prompts()))
                .toList();
        // what the person is told has a place of its own on the card, and is not asked twice
        return prompts.pick(team, earlier, COUNT).stream()
                .filter(key -> !key.equals(PromptLibrary.FEEDBACK))
                .toList();
    }

    @Override
    public Map<String, String> words(UUID team, Collection<String> keys, String name) {
        Map<String, String> words = new HashMap<>();
        prompts.library(team).stream()
                .filter(prompt -> keys.contains(prompt.key()))
                .forEach(prompt -> words.put(prompt.key(), wording.about(prompt, name)));
        return words;
    }
}
