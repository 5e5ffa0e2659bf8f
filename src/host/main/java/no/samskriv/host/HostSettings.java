package no.samskriv.host;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the host was asked to run; see {@code docs/host.md} for the system property behind each.
 *
 * @param port 0 picks a free one
 * @param sharedHome what all nodes of a site have in common besides the database
 * @param database JDBC URL
 * @param demo whether to call what the site file lists under {@code afterStart}; null for on a first start only
 * @param site the site file; null for the one in the host jar
 * @param plugins plugin jars, in the order they start
 * @param versionedExports whether Confluence's packages are exported with their versions
 */
public record HostSettings(
        String address,
        int port,
        Path home,
        Path sharedHome,
        String database,
        String databaseUser,
        String databasePassword,
        @Nullable Boolean demo,
        @Nullable Path site,
        List<Path> plugins,
        boolean timing,
        boolean versionedExports) {

    public static final String CONTEXT_PATH = "/confluence";

    public HostSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 to 65535: " + port);
        }
        plugins = List.copyOf(plugins);
    }
}
