package no.samskriv.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.minutes.MinutesText.Block;

/** What has been changed in minutes, in sentences. */
final class MinutesChangedWording {
    private static final String KEY = "samskriv.minutes.change.";

    private MinutesChangedWording() {}

    static List<String> between(Phrases phrases, MinutesText before, MinutesText after) {
        List<String> sentences = new ArrayList<>();
        for (Block now : after.blocks()) {
            Optional<Block> was = before.block(now.id());
            boolean isItem = now.kind().equals(MinutesText.ITEM);
            if (was.isEmpty() && !isItem) {
                sentences.add(phrases.text(KEY + now.kind() + "-new", now.words()));
            } else if (was.isPresent() && !was.get().equals(now)) {
                boolean sameWords = was.get().words().equals(now.words());
                sentences.add(
                        sameWords
                                ? phrases.text(KEY + "otherwise", now.words())
                                : phrases.text(
                                        KEY + "words", now.words(), was.get().words()));
            }
        }
        for (Block was : before.blocks()) {
            if (after.block(was.id()).isEmpty() && !was.kind().equals(MinutesText.ITEM)) {
                sentences.add(phrases.text(KEY + was.kind() + "-gone", was.words()));
            }
        }
        return sentences;
    }
}
