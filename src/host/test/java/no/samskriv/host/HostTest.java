package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.samskriv.host.web.PortTaken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostTest {
    @TempDir
    private Path home;

    @Test
    void saysInOneSentenceThatThePortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> Host.start(settings(other.getLocalPort(), null)))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageStartingWith("Port " + other.getLocalPort() + " at localhost cannot be used");
        }
    }

    @Test
    void doesNotStartWithAWrongSiteFile() throws Exception {
        Path site = Files.writeString(home.resolve("site.json"), "{}");

        assertThatThrownBy(() -> Host.start(settings(0, site)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name is missing");
    }

    @Test
    void startsAgainOnTheSameHome() throws Exception {
        for (int start = 0; start < 2; start++) {
            try (Host host = Host.start(settings(0, null))) {
                assertThat(host.baseUrl().toString()).matches("http://localhost:\\d+/confluence");
            }
        }
    }

    private HostSettings settings(int port, @Nullable Path site) {
        String database = "jdbc:h2:mem:" + UUID.randomUUID();
        return new HostSettings(
                "localhost", port, home, home.resolve("shared"), database, "", "", false, site, List.of(), true, true);
    }
}
