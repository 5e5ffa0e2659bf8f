package no.samskriv.host;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostOptionsTest {

    @Test
    void runsWithoutAnyOption() throws Exception {
        HostSettings settings = settings(Map.of());

        assertThat(settings.port()).isEqualTo(1990);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.home()).isEqualTo(Path.of("target/home").toAbsolutePath());
        assertThat(settings.database()).startsWith("jdbc:h2:file:" + settings.home());
        assertThat(settings.sharedHome()).isEqualTo(settings.home().resolve("shared"));
        assertThat(settings.demo()).isNull();
        assertThat(settings.site()).isNull();
        assertThat(settings.timing()).isTrue();
        assertThat(settings.versionedExports()).isTrue();
    }

    @Test
    void takesABlankOptionAsNotGiven() throws Exception {
        Map<String, String> blank =
                Map.of("port", "", "home", "", "database", " ", "demo", "", "site", "", "plugins", "", "timing", "");

        assertThat(settings(blank)).isEqualTo(settings(Map.of()));
    }

    @Test
    void takesEveryOption(@TempDir Path folder) throws Exception {
        Path one = Files.createFile(folder.resolve("one.jar"));
        Path two = Files.createFile(folder.resolve("two.jar"));

        HostSettings settings = settings(Map.ofEntries(
                entry("port", "0"),
                entry("home", folder.toString()),
                entry("sharedHome", folder.resolve("common").toString()),
                entry("database", "jdbc:postgresql://db/wiki"),
                entry("database.user", "wiki"),
                entry("database.password", "secret"),
                entry("demo", "false"),
                entry("site", one.toString()),
                entry("plugins", one + ", " + two),
                entry("timing", "false"),
                entry("versionedExports", "false")));

        assertThat(settings)
                .isEqualTo(new HostSettings(
                        "127.0.0.1",
                        0,
                        folder,
                        folder.resolve("common"),
                        "jdbc:postgresql://db/wiki",
                        "wiki",
                        "secret",
                        false,
                        one,
                        List.of(one, two),
                        false,
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "port, x, -Dport=x is not a port: use 0 to 65535.",
        "port, 65536, -Dport=65536 is not a port: use 0 to 65535.",
        "demo, maybe, -Ddemo=maybe is neither true nor false.",
        "site, none.json, -Dsite=none.json is not a file.",
        "sharedHome, pom.xml, -DsharedHome=pom.xml is not a folder.",
        "plugins, none.jar, -Dplugins=none.jar is not a file."
    })
    void saysInOneSentenceWhatIsWrong(String option, String value, String sentence) {
        assertThatThrownBy(() -> settings(Map.of(option, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    private static HostSettings settings(Map<String, String> options) throws IOException {
        Properties properties = new Properties();
        properties.putAll(options);
        return new HostOptions(properties).settings();
    }
}
