package no.samskriv.host.rest;

import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** The {@code <rest>} modules. */
public final class RestModules implements ModuleKind {
    private final List<RestModule> modules = new CopyOnWriteArrayList<>();
    private final UserManager users;

    public RestModules(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("rest");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        Set<Class<?>> types = resources(plugin, module);
        if (types.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new PluginProblem("there is no class with @Path in its packages");
        }
        String path = module.required("path");
        modules.add(new RestModule(
                path.startsWith("/") ? path : "/" + path,
                module.required("version"),
                new ServletContainer(jersey(plugin, types))));
    }

    private static Set<Class<?>> resources(RunningPlugin plugin, DescriptorElement module) {
        List<String> packages =
                module.children("package").map(DescriptorElement::text).toList();
        Stream<String> names =
                packages.isEmpty() ? plugin.classNames("") : packages.stream().flatMap(plugin::classNames);
        return names.filter(name -> isForJersey(plugin, name))
                .map(plugin::type)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Reads the class file only: a class beside it may need a package that is not there. */
    private static boolean isForJersey(RunningPlugin plugin, String className) {
        URL file = plugin.file(className.replace('.', '/') + ".class").orElseThrow();
        try {
            AnnotationMetadata annotations = new SimpleMetadataReaderFactory()
                    .getMetadataReader(new UrlResource(file))
                    .getAnnotationMetadata();
            return annotations.hasAnnotation(Path.class.getName())
                    || annotations.hasAnnotation(Provider.class.getName());
        } catch (IOException e) {
            throw new PluginProblem("the class " + className + " cannot be read", e);
        }
    }

    private ResourceConfig jersey(RunningPlugin plugin, Set<Class<?>> types) {
        return new ResourceConfig()
                .registerClasses(types)
                .register(new AccessRules(users))
                .register(new CrossSiteRule())
                .register(new SpringBeans(plugin, types))
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    }

    /** What answers at {@code /rest/*}. */
    public HttpServlet servlet() {
        return new RestServlet(modules);
    }
}
