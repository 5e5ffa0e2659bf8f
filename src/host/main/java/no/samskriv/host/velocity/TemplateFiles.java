package no.samskriv.host.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import no.samskriv.host.RunningPlugin;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/**
 * Finds a template by its path, in the host and then in each plugin: as in Confluence a path is not the plugin's own,
 * so a plugin does well to begin it with its name.
 */
public final class TemplateFiles extends ResourceLoader {
    private final List<RunningPlugin> plugins = new CopyOnWriteArrayList<>();

    public void add(RunningPlugin plugin) {
        plugins.add(plugin);
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        String path = name.startsWith("/") ? name.substring(1) : name;
        URL file = Stream.concat(
                        Stream.ofNullable(TemplateFiles.class.getClassLoader().getResource(path)),
                        plugins.stream().map(plugin -> plugin.file(path)).flatMap(Optional::stream))
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException("no plugin has the template " + name));
        try {
            return Objects.requireNonNull(file.openStream());
        } catch (IOException e) {
            throw new ResourceNotFoundException("cannot read the template " + name, e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
