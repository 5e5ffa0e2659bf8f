package no.samskriv.host;

import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;

/** A started plugin, as the parts of the host that read its modules see it. */
public interface RunningPlugin {

    String key();

    /** The OSGi name by which a service knows who asks for it. */
    String symbolicName();

    /** A class of the plugin, which is a {@link PluginProblem} when there is none or it cannot be linked. */
    Class<?> type(String className);

    /**
     * Makes an object as Confluence does: one constructor, its arguments from the plugin's Spring context by type.
     *
     * @throws PluginProblem when that fails
     */
    <T> T construct(String className, Class<T> as);

    /** The bean of this type, which is a {@link PluginProblem} unless the Spring context holds exactly one. */
    Object bean(Class<?> type);

    /** The bean with this name, which is a {@link PluginProblem} when there is none or it is of another type. */
    <T> T named(String bean, Class<T> as);

    /** A file of the jar. */
    Optional<URL> file(String path);

    /** The classes of the jar in this package and those below it; the empty name stands for the whole jar. */
    Stream<String> classNames(String packageName);
}
