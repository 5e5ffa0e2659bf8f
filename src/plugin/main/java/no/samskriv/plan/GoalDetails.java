package no.samskriv.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a goal besides what it is and why; none of it is ever asked for.
 *
 * @param howWeKnow how somebody would notice; at most {@link #HOW_WE_KNOW_LIMIT} code points
 * @param values what the person holds dear and the goal is about; at most {@link #VALUES_LIMIT} code points
 * @param domains keys of the life domains it belongs to, as a site names them; at most {@link #DOMAINS_MOST}
 * @param chime at most {@link #CHIME_MOST}
 * @param target when the person would like to be there; may stay open, and is never late
 * @param supports the recovery goals that a goal of the service is for; at most {@link #SUPPORTS_MOST}
 */
public record GoalDetails(
        @Nullable VoiceText howWeKnow,
        @Nullable VoiceText values,
        List<String> domains,
        Set<Chime> chime,
        @Nullable LocalDate target,
        List<UUID> supports) {
    public static final int HOW_WE_KNOW_LIMIT = 450;
    public static final int VALUES_LIMIT = 450;
    public static final int DOMAINS_MOST = 3;
    public static final int CHIME_MOST = 2;
    public static final int SUPPORTS_MOST = 20;
    public static final GoalDetails NONE = new GoalDetails(null, null, List.of(), Set.of(), null, List.of());

    private static final Pattern DOMAIN_KEY = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    public GoalDetails {
        domains = List.copyOf(domains);
        chime = Set.copyOf(chime);
        supports = List.copyOf(supports);
    }

    /** Refuses more than there is room for, and what is no key, naming the field. */
    GoalDetails requireFew() {
        if (!domains.stream().allMatch(key -> DOMAIN_KEY.matcher(key).matches())) {
            throw ProblemException.invalid("domains", "not-a-domain");
        }
        requireAtMost("domains", domains.size(), DOMAINS_MOST);
        requireAtMost("chime", chime.size(), CHIME_MOST);
        requireAtMost("supports", supports.size(), SUPPORTS_MOST);
        return this;
    }

    /** For whoever may not see words that nobody has read back. */
    GoalDetails withWordsThatStand() {
        return new GoalDetails(
                VoiceText.standing(howWeKnow), VoiceText.standing(values), domains, chime, target, supports);
    }

    private static void requireAtMost(String field, int count, int most) {
        if (count > most) {
            throw ProblemException.invalid(field, "too-many", Integer.toString(most));
        }
    }
}
