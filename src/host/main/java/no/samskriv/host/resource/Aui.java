package no.samskriv.host.resource;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** AUI and jQuery in the host jar, in place of Confluence's many web resources of them: one key loads all. */
final class Aui {
    private static final String ALL = "com.atlassian.auiplugin:ajs";

    private Aui() {}

    static List<WebResource> resources() {
        List<ResourceFile> files = List.of(
                file("jquery.min.js"),
                file("confluence-context.js"),
                file("aui-prototyping.js"),
                file("confluence-globals.js"),
                file("aui-prototyping.css"),
                file("fonts/"),
                file("images/"));
        return List.of(new WebResource(ALL, List.of(), files, false));
    }

    private static ResourceFile file(String name) {
        return new ResourceFile(name, "aui/" + name, Optional.empty(), Aui::inHostJar);
    }

    private static Optional<URL> inHostJar(String path) {
        return Optional.ofNullable(Aui.class.getResource(path));
    }

    /** Everything of AUI's plugin, and Confluence's own core scripts, is the same bundle here. */
    static String nameOf(String completeKey) {
        boolean aui = completeKey.startsWith("com.atlassian.auiplugin:")
                || completeKey.startsWith("confluence.web.resources:")
                || completeKey.startsWith("com.atlassian.plugins.jquery:");
        return aui ? ALL : completeKey;
    }
}
