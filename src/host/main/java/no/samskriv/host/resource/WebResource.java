package no.samskriv.host.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that a page loads together.
 *
 * @param key complete: {@code plugin:module}; the plugin key alone for files that belong to no module
 * @param dependencies keys of what is loaded before
 * @param translates whether the texts in its scripts are filled in
 */
record WebResource(String key, List<String> dependencies, List<ResourceFile> files, boolean translates) {

    static WebResource empty(String key) {
        return new WebResource(key, List.of(), List.of(), false);
    }

    WebResource with(ResourceFile file) {
        return new WebResource(
                key,
                dependencies,
                Stream.concat(files.stream(), Stream.of(file)).toList(),
                translates);
    }

    Optional<ServedFile> file(String name) {
        return files.stream().flatMap(file -> file.find(name).stream()).findFirst();
    }

    /** The names of its own files with this ending, as the descriptor orders them. */
    List<String> names(String ending) {
        return files.stream()
                .map(ResourceFile::name)
                .filter(name -> name.endsWith(ending))
                .toList();
    }
}
