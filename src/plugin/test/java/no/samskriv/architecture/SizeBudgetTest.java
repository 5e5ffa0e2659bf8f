package no.samskriv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files and methods stay small enough to be read in one go, in the tests as in the plugin. */
final class SizeBudgetTest {
    private static final Logger LOG = LoggerFactory.getLogger(SizeBudgetTest.class);
    private static final long FILE_LIMIT = 300;
    private static final long METHOD_LIMIT = 40;
    private static final long METHOD_P90_LIMIT = 17;

    static Stream<Path> trees() {
        return Stream.of(Checkout.JAVA, Checkout.TESTS);
    }

    @ParameterizedTest
    @MethodSource("trees")
    void sizesStayInBudget(Path tree) {
        List<Path> files = Checkout.files(tree, ".java");
        List<ParsedSources.Method> methods = ParsedSources.of(tree).methods();

        assertThat(files).isNotEmpty();
        assertThat(files).filteredOn(file -> lines(file) > FILE_LIMIT).isEmpty();
        assertThat(methods).isNotEmpty();
        assertThat(methods).filteredOn(method -> method.lines() > METHOD_LIMIT).isEmpty();

        Sizes ofFiles = Sizes.of(files.stream().map(SizeBudgetTest::lines));
        Sizes ofMethods = Sizes.of(methods.stream().map(ParsedSources.Method::lines));
        LOG.info("{}: files {}, methods {}", tree, ofFiles, ofMethods);
        assertThat(ofMethods.p90()).isLessThanOrEqualTo(METHOD_P90_LIMIT);
    }

    private static long lines(Path file) {
        return Checkout.read(file).lines().count();
    }

    private record Sizes(int number, long median, long p90, long largest) {
        static Sizes of(Stream<Long> lines) {
            List<Long> sorted = lines.sorted().toList();
            int number = sorted.size();
            return new Sizes(number, sorted.get(number / 2), sorted.get(number * 9 / 10), sorted.get(number - 1));
        }
    }
}
