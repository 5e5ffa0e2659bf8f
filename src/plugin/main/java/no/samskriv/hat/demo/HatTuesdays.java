package no.samskriv.hat.demo;

import java.util.List;
import no.samskriv.hat.TurnReason;
import org.jspecify.annotations.Nullable;

/** Who had the hat on which of the demo's Tuesdays, as the turns come out by their rule ({@code domain.md} §6). */
final class HatTuesdays {
    private static final String A = "koordinator-a";
    private static final String B = "koordinator-b";
    private static final String C = "erfaring-c";
    private static final String D = "sosionom-d";
    private static final String E = "ruskonsulent-e";
    private static final String F = "psykolog-f";

    /** In the order they came to the team, which decides between those who are alike in everything else. */
    static final List<String> MEMBERS = List.of(A, B, C, D, E, F);

    /** Works half a week, and is there every second Tuesday. */
    static final String HALF = F;
    /** One of the days that {@link #HALF} is there, as days before the anchor. */
    static final int HALF_IS_THERE = -7;

    static final List<Away> AWAY = List.of(new Away(D, 56), new Away(B, 35), new Away(D, 14), new Away(A, 0));

    static final List<Tuesday> ALL = List.of(
            worn(77, A),
            worn(70, B),
            worn(63, C),
            new Tuesday(56, E, E, TurnReason.ABSENCE),
            worn(49, D),
            cancelled(42),
            worn(35, F),
            worn(28, A),
            worn(21, B),
            new Tuesday(14, C, E, TurnReason.SWAP),
            new Tuesday(7, E, C, TurnReason.SWAP),
            worn(0, D),
            worn(-7, F),
            worn(-14, A),
            worn(-21, B),
            worn(-28, E),
            worn(-35, C),
            cancelled(-42));

    /** Two turns that were changed for each other, and when that was agreed. */
    static final int SWAPPED = 14;

    static final int SWAPPED_FOR = 7;
    static final int AGREED = 26;
    /** Whose turn somebody asks to be free of: «hvem kan?» */
    static final int ASKED_FOR = -21;

    private HatTuesdays() {}

    /** Who had the turn by the rule. */
    static String ruled(int daysBefore) {
        return ALL.stream()
                .filter(tuesday -> tuesday.daysBefore() == daysBefore)
                .map(Tuesday::rule)
                .findFirst()
                .orElseThrow();
    }

    /** One day that somebody was not there. */
    record Away(String who, int daysBefore) {}

    /**
     * One Tuesday.
     *
     * @param rule who had the turn when the team was told; null where the meeting was or is cancelled
     * @param wore who wore it, or is to
     */
    record Tuesday(
            int daysBefore, @Nullable String rule, @Nullable String wore, TurnReason reason) {
        boolean isCancelled() {
            return rule == null;
        }

        boolean isAgreed() {
            return reason == TurnReason.SWAP;
        }
    }

    private static Tuesday worn(int daysBefore, String who) {
        return new Tuesday(daysBefore, who, who, TurnReason.ROTATION);
    }

    private static Tuesday cancelled(int daysBefore) {
        return new Tuesday(daysBefore, null, null, TurnReason.ROTATION);
    }
}
