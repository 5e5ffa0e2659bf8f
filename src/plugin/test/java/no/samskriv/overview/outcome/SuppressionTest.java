package no.samskriv.overview.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is left out of figures stays out: nobody who knows the rule and all that is shown can compute it. */
final class SuppressionTest {
    private static final int TABLES = 2_000;
    private static final int[] IN_ORDER = {0, 1, 2};

    @Test
    void nothingIsLeftOutOfWhatIsLargeEnough() {
        assertThat(Suppression.groups(new int[] {20, 9, 12}, IN_ORDER).isEmpty())
                .isTrue();
        assertThat(cells(new int[] {20, 10, 12}, new int[] {9, 5, 7}, IN_ORDER).isEmpty())
                .isTrue();
    }

    @Test
    void aSmallGroupIsLeftOutTogetherWithAnother() {
        assertThat(Suppression.groups(new int[] {20, 3, 12}, IN_ORDER)).isEqualTo(bits(1, 0));
        assertThat(Suppression.groups(new int[] {20, 3, 12}, new int[] {2, 0, 1}))
                .isEqualTo(bits(1, 2));
    }

    @Test
    void soIsANumberThatIsTrueOfAlmostEverybody() {
        assertThat(cells(new int[] {20, 20, 40}, new int[] {10, 17, 20}, IN_ORDER))
                .isEqualTo(bits(0, 1));
    }

    @Test
    void whatIsLeftOutIsNeverSoLittleThatItTellsWhatItIs() {
        // of 5 in both together, one would be 0 and the other 5
        assertThat(Suppression.groups(new int[] {0, 5, 30}, new int[] {1, 2, 0}))
                .isEqualTo(bits(0, 1, 2));
    }

    @Test
    void nobodyComputesTheSizeOfAGroupThatIsLeftOut() {
        Random random = seeded();
        for (int i = 0; i < TABLES; i++) {
            int[] table = table(random, 2 + random.nextInt(3), 14);
            BitSet hidden = Suppression.groups(table, drawn(random, table.length));
            if (!hidden.isEmpty() && sum(table) >= 20) {
                int[] unlimited = new int[table.length];
                Arrays.fill(unlimited, Integer.MAX_VALUE);

                List<Set<Integer>> possible = possible(table, hidden, unlimited, Suppression::groups);

                requireVague(table, unlimited, hidden, possible);
            }
        }
    }

    @Test
    void nobodyComputesOfHowManyItIsTrueWhoKnowsTheSizeOfEveryGroup() {
        Random random = seeded();
        for (int i = 0; i < TABLES; i++) {
            int[] counted = table(random, 2 + random.nextInt(3), 16);
            int[] yes = Arrays.stream(counted).map(n -> random.nextInt(n + 1)).toArray();
            int[] order = drawn(random, counted.length);
            BitSet unnamed = Suppression.groups(counted, order);
            BitSet hidden = Suppression.cells(counted, yes, unnamed, order);
            if (!hidden.isEmpty() && sum(counted) >= 20 && Suppression.isShown(sum(counted), sum(yes))) {
                List<Set<Integer>> possible =
                        possible(yes, hidden, counted, (other, way) -> Suppression.cells(counted, other, unnamed, way));

                requireVague(yes, counted, hidden, possible);
            }
        }
    }

    /** Each of those left out may be so many different things, or as many as the groups it is left out with have room for. */
    private static void requireVague(int[] table, int[] most, BitSet hidden, List<Set<Integer>> possible) {
        hidden.stream().forEach(i -> {
            long others = hidden.stream()
                    .filter(other -> other != i)
                    .mapToLong(other -> most[other])
                    .sum();
            long room = Math.min(Suppression.LEAST - 1L, Math.min(most[i], others));
            assertThat((long) possible.get(i).size())
                    .as("%s of %s, of %s, left out %s", i, Arrays.toString(table), Arrays.toString(most), hidden)
                    .isGreaterThan(room);
        });
    }

    private interface Rule {
        BitSet of(int[] table, int[] order);
    }

    /** What each could be, for somebody who knows the total, what is shown, and the rule but for the lot. */
    private static List<Set<Integer>> possible(int[] table, BitSet hidden, int[] most, Rule rule) {
        List<Set<Integer>> possible = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            possible.add(new HashSet<>());
        }
        int sum = hidden.stream().map(i -> table[i]).sum();
        int[] places = hidden.stream().toArray();
        fill(table.clone(), places, 0, sum, most, other -> {
            if (orders(table.length).stream()
                    .anyMatch(order -> rule.of(other, order).equals(hidden))) {
                for (int place : places) {
                    possible.get(place).add(other[place]);
                }
            }
        });
        return possible;
    }

    private static void fill(int[] table, int[] places, int at, int left, int[] most, Consumer<int[]> each) {
        if (at == places.length - 1) {
            if (left <= most[places[at]]) {
                table[places[at]] = left;
                each.accept(table);
            }
            return;
        }
        for (int value = 0; value <= Math.min(left, most[places[at]]); value++) {
            table[places[at]] = value;
            fill(table, places, at + 1, left - value, most, each);
        }
    }

    private static List<int[]> orders(int size) {
        if (size == 1) {
            return List.of(new int[] {0});
        }
        List<int[]> longer = new ArrayList<>();
        for (int[] shorter : orders(size - 1)) {
            for (int at = 0; at < size; at++) {
                List<Integer> order =
                        new ArrayList<>(Arrays.stream(shorter).boxed().toList());
                order.add(at, size - 1);
                longer.add(order.stream().mapToInt(each -> each).toArray());
            }
        }
        return longer;
    }

    private static int[] drawn(Random random, int size) {
        List<int[]> all = orders(size);
        return all.get(random.nextInt(all.size()));
    }

    private static BitSet cells(int[] counted, int[] yes, int[] order) {
        return Suppression.cells(counted, yes, Suppression.groups(counted, order), order);
    }

    private static int sum(int[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    private static int[] table(Random random, int size, int most) {
        return random.ints(size, 0, most + 1).toArray();
    }

    private static Random seeded() {
        long seed = Long.getLong("seed", 20_261_126L);
        System.out.println("suppression: -Dseed=" + seed);
        return new Random(seed);
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        Arrays.stream(set).forEach(bits::set);
        return bits;
    }
}
