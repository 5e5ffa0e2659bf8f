package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of who gets in names each way into the plugin that runs, and no other. */
class AccessMatrixIT {
    private final Matrix matrix = Matrix.read();

    @Test
    void everyWayIntoThePluginIsInTheTableAndNoOther() {
        Set<String> routes = Routes.ofPlugin();

        assertThat(routes).hasSizeGreaterThan(50);
        assertThat(routes)
                .filteredOn(route -> matrix.lines().stream().noneMatch(line -> leads(route, line)))
                .as("ways into the plugin that access-matrix.txt says nothing about")
                .isEmpty();
        assertThat(matrix.lines())
                .filteredOn(line -> routes.stream().noneMatch(route -> leads(route, line)))
                .as("lines about what is not there")
                .isEmpty();
    }

    private static boolean leads(String route, Matrix.Line line) {
        return Routes.leads(route, line.method(), line.route());
    }
}
