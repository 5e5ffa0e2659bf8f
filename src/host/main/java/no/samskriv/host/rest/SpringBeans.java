package no.samskriv.host.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.samskriv.host.RunningPlugin;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/** The beans that the {@code @Inject} constructors of a module's classes ask for, by type. */
final class SpringBeans extends AbstractBinder {
    private final Map<Class<?>, Object> beans = new HashMap<>();

    /**
     * Looks every bean up at once: Confluence notices a missing one at the first request only, and says little then.
     *
     * @throws no.samskriv.host.PluginProblem unless there is exactly one bean of each type
     */
    SpringBeans(RunningPlugin plugin, Set<Class<?>> types) {
        types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .map(Constructor::getParameters)
                .flatMap(Arrays::stream)
                .filter(parameter -> !parameter.isAnnotationPresent(Context.class))
                .map(Parameter::getType)
                .distinct()
                .forEach(type -> beans.put(type, plugin.bean(type)));
    }

    @Override
    protected void configure() {
        beans.forEach((type, bean) -> bind(bean).to(type));
    }
}
