package no.samskriv.host.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import no.samskriv.host.i18n.PluginTexts;

/** The {@code <web-resource>} modules, the {@code <resource type="download">} of plugins, and AUI of the host itself. */
public final class WebResources implements ModuleKind {
    private final Map<String, WebResource> byKey = new ConcurrentHashMap<>();
    // in the order of their keys, so that a page looks the same each time
    private final Map<String, List<String>> byContext = new ConcurrentSkipListMap<>();
    private final Map<String, ServedFile> files = new ConcurrentHashMap<>();
    private final ScriptTexts scriptTexts;

    public WebResources(PluginTexts texts) {
        scriptTexts = new ScriptTexts(texts);
        Aui.resources().forEach(resource -> byKey.put(resource.key(), resource));
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("web-resource") || isDownload(module);
    }

    private static boolean isDownload(DescriptorElement module) {
        return module.name().equals("resource")
                && module.attribute("type").orElse("").equals("download");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        if (isDownload(module)) {
            WebResource own = byKey.computeIfAbsent(plugin.key(), WebResource::empty);
            byKey.put(plugin.key(), own.with(file(plugin, module)));
            return;
        }
        String key = plugin.key() + ":" + module.required("key");
        List<ResourceFile> files = module.children("resource")
                .map(resource -> file(plugin, resource))
                .toList();
        List<String> dependencies =
                module.children("dependency").map(DescriptorElement::text).toList();
        byKey.put(key, new WebResource(key, dependencies, files, translates(module)));
        module.children("context").map(DescriptorElement::text).forEach(context -> byContext
                .computeIfAbsent(context, unused -> new ArrayList<>())
                .add(key));
    }

    private static ResourceFile file(RunningPlugin plugin, DescriptorElement resource) {
        String name = resource.required("name");
        String location = resource.required("location");
        String path = location.startsWith("/") ? location.substring(1) : location;
        if (plugin.file(path).isEmpty()) {
            throw new PluginProblem("there is no " + path + " in the jar");
        }
        Optional<String> contentType = resource.children("param")
                .filter(param -> param.required("name").equals("content-type"))
                .map(param -> param.required("value"))
                .findFirst();
        return new ResourceFile(name, path, contentType, plugin::file);
    }

    private static boolean translates(DescriptorElement module) {
        return module.children("transformation")
                .filter(each -> each.attribute("extension").orElse("").equals("js"))
                .flatMap(each -> each.children("transformer"))
                .anyMatch(each -> each.key().equals("jsI18n"));
    }

    Optional<WebResource> named(String completeKey) {
        return Optional.ofNullable(byKey.get(Aui.nameOf(completeKey)));
    }

    List<String> inContext(String context) {
        return List.copyOf(byContext.getOrDefault(context, List.of()));
    }

    /** The file as it is served in this language. */
    Optional<ServedFile> serve(String completeKey, String name, Locale locale) {
        Optional<WebResource> resource = named(completeKey);
        boolean translates =
                name.endsWith(".js") && resource.filter(WebResource::translates).isPresent();
        return resource.flatMap(found -> read(found, name))
                .map(file -> translates ? file.translated(scriptTexts, locale) : file);
    }

    /** Jars do not change while the host runs, so each file is read once. */
    private Optional<ServedFile> read(WebResource resource, String name) {
        String address = resource.key() + "/" + name;
        Optional<ServedFile> known = Optional.ofNullable(files.get(address));
        if (known.isPresent()) {
            return known;
        }
        Optional<ServedFile> read = resource.file(name);
        read.ifPresent(file -> files.put(address, file));
        return read;
    }
}
