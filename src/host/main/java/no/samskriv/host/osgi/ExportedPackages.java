package no.samskriv.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The packages that Confluence offers to plugins: name and version, from {@code exported-packages.txt}. */
record ExportedPackages(Map<String, String> versions) {

    static ExportedPackages ofConfluence() {
        try (InputStream in = ExportedPackages.class.getResourceAsStream("exported-packages.txt")) {
            if (in == null) {
                throw new IllegalStateException("exported-packages.txt is not in the host jar");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line {@code [version]} holds for the package names below it; {@code #} begins a comment. */
    private static ExportedPackages parse(String text) {
        Map<String, String> versions = new TreeMap<>();
        String version = "0";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                version = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                versions.put(line, version);
            }
        }
        return new ExportedPackages(versions);
    }

    /** As OSGi wants it in {@code org.osgi.framework.system.packages.extra}. */
    String asHeader(boolean versioned) {
        return versions.entrySet().stream()
                .map(each -> versioned ? each.getKey() + ";version=\"" + each.getValue() + "\"" : each.getKey())
                .collect(Collectors.joining(","));
    }
}
