package no.samskriv.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the settings from system properties, blank ones as not given; {@code docs/host.md} has the table. */
final class HostOptions {
    private static final String PLUGINS_BESIDE_US = "samskriv-confluence-*.jar";

    private final Properties properties;

    HostOptions(Properties properties) {
        this.properties = properties;
    }

    /** @throws IllegalArgumentException in one sentence that names the option and its value */
    HostSettings settings() throws IOException {
        Path home = Path.of(text("home", "target/home")).toAbsolutePath().normalize();
        String site = text("site", "");
        return new HostSettings(
                text("address", InetAddress.getLoopbackAddress().getHostAddress()),
                port(),
                home,
                folder("sharedHome", text("sharedHome", home.resolve("shared").toString())),
                // without a delay a commit outlives a killed process on H2 too
                text("database", "jdbc:h2:file:" + home.resolve("database") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"),
                text("database.user", ""),
                text("database.password", ""),
                flag("demo", null),
                site.isEmpty() ? null : existing("site", site),
                plugins(),
                Boolean.TRUE.equals(flag("timing", true)),
                Boolean.TRUE.equals(flag("versionedExports", true)));
    }

    private int port() {
        String port = text("port", "1990");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("-Dport=" + port + " is not a port: use 0 to 65535.");
        }
        return Integer.parseInt(port);
    }

    private List<Path> plugins() throws IOException {
        String named = text("plugins", "");
        if (named.isEmpty()) {
            return beside(hostJar());
        }
        return Stream.of(named.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> existing("plugins", name))
                .toList();
    }

    private static List<Path> beside(@Nullable Path jar) throws IOException {
        List<Path> found = new ArrayList<>();
        if (jar != null && jar.getParent() != null && Files.isRegularFile(jar)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(jar.getParent(), PLUGINS_BESIDE_US)) {
                jars.forEach(found::add);
            }
        }
        return found.stream().sorted().toList();
    }

    private static @Nullable Path hostJar() {
        try {
            URI location = HostOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Path existing(String option, String name) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("-D" + option + "=" + name + " is not a file.");
        }
        return path;
    }

    /** One that is there, or that can be made. */
    private static Path folder(String option, String name) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IllegalArgumentException("-D" + option + "=" + name + " is not a folder.");
        }
        return path;
    }

    private @Nullable Boolean flag(String option, @Nullable Boolean absent) {
        String value = text(option, "");
        if (value.isEmpty()) {
            return absent;
        }
        Boolean flag = Map.of("true", true, "false", false).get(value);
        if (flag == null) {
            throw new IllegalArgumentException("-D" + option + "=" + value + " is neither true nor false.");
        }
        return flag;
    }

    private String text(String option, String absent) {
        String value = properties.getProperty(option, "");
        return value.isBlank() ? absent : value;
    }
}
