package no.samskriv.host.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that the descriptor offers, or a folder of them.
 *
 * @param name below the web resource's address; of a folder it ends with a slash
 * @param location in the jar
 */
record ResourceFile(String name, String location, Optional<String> contentType, Function<String, Optional<URL>> jar) {

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** The file with this name, when it is this one or stands in this folder. */
    Optional<ServedFile> find(String wanted) {
        if (name.equals(wanted)) {
            return read(location, wanted);
        }
        if (!isFolder() || !wanted.startsWith(name) || climbs(wanted)) {
            return Optional.empty();
        }
        String folder = location.endsWith("/") ? location : location + "/";
        return read(folder + wanted.substring(name.length()), wanted);
    }

    private static boolean climbs(String path) {
        return path.contains("\\")
                || Arrays.stream(path.split("/", -1)).anyMatch(part -> part.startsWith(".") || part.isEmpty());
    }

    private Optional<ServedFile> read(String path, String wanted) {
        return jar.apply(path).filter(url -> !url.getPath().endsWith("/")).map(url -> {
            try (InputStream in = url.openStream()) {
                return new ServedFile(in.readAllBytes(), contentType.orElseGet(() -> ContentTypes.of(wanted)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
