package no.samskriv.host;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the jar of the ledger plugin, with some of its files changed. */
final class TestPlugin {
    private final String name;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> instructions = new LinkedHashMap<>(Map.of(
            "Private-Package", "com.example.ledger",
            "Atlassian-Plugin-Key", "com.example.ledger",
            "Bundle-Version", "1.2.3",
            "Import-Package", "*;version=\"0\"",
            "-noee", "true",
            "-noimportjava", "true"));

    private TestPlugin(String name) {
        this.name = name;
        instructions.put("Bundle-SymbolicName", name);
    }

    /** The ledger as it is. */
    static TestPlugin ledger() {
        return new TestPlugin("com.example.ledger");
    }

    /** A plugin of its own with no module at all. */
    static TestPlugin empty(String name) {
        return new TestPlugin(name)
                .with("atlassian-plugin.xml", "<atlassian-plugin key='" + name + "'/>")
                .without("META-INF/spring/plugin-context.xml");
    }

    TestPlugin with(String file, String content) {
        files.put(file, content);
        return this;
    }

    TestPlugin without(String file) {
        files.put(file, "");
        return this;
    }

    TestPlugin instruction(String header, String value) {
        instructions.put(header, value);
        return this;
    }

    /** The file in its folder in {@code test/resources/ledger}. */
    static String fileOfLedger(String file) throws Exception {
        return Files.readString(folder("/ledger").resolve(file));
    }

    Path build(Path folder) throws Exception {
        Path jar = folder.resolve(name + ".jar");
        try (Builder builder = new Builder()) {
            instructions.forEach(builder::setProperty);
            builder.addClasspath(folder("/").toFile());
            builder.setProperty("-includeresource", folder("/ledger").toString());
            try (Jar built = builder.build()) {
                for (var file : files.entrySet()) {
                    if (file.getValue().isEmpty()) {
                        built.remove(file.getKey());
                    } else {
                        built.putResource(file.getKey(), new EmbeddedResource(file.getValue(), 0));
                    }
                }
                built.write(jar.toFile());
            }
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalStateException(builder.getErrors().toString());
            }
        }
        return jar;
    }

    private static Path folder(String resource) throws URISyntaxException {
        var url = TestPlugin.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("no " + resource);
        }
        return Path.of(url.toURI());
    }
}
