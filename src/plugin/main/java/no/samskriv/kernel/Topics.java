package no.samskriv.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be told to somebody, of what is filed under a topic: {@code MEDICINES}, {@code MONEY}, a part of life by its
 * key. What has no topic is told to whoever reads the section it stands in.
 *
 * @param all whether nothing is left out: for everybody but those who read by the person's consent
 * @param keys what the consent names; of no account when {@code all}
 */
public record Topics(boolean all, Set<String> keys) {
    public static final Topics ALL = new Topics(true, Set.of());

    public Topics {
        keys = Set.copyOf(keys);
    }

    public static Topics of(Set<String> keys) {
        return new Topics(false, keys);
    }

    public boolean open(@Nullable String topic) {
        return topic == null || all || keys.contains(topic);
    }
}
