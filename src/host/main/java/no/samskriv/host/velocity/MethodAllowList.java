package no.samskriv.host.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that templates may call: those of plain JDK values, those of the host and what Confluence declares, and
 * those that a plugin lists in {@code <velocity-allowlist>}.
 */
public final class MethodAllowList implements ModuleKind {
    private static final Logger LOG = LoggerFactory.getLogger(MethodAllowList.class);
    private static final List<Class<?>> PLAIN_VALUES = List.of(
            Map.class,
            Map.Entry.class,
            Collection.class,
            Iterator.class,
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class);

    private final Set<String> listed = ConcurrentHashMap.newKeySet();

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("velocity-allowlist");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        for (DescriptorElement method : module.children("method").toList()) {
            if (!method.text().matches("[\\w.$]+#\\w+\\([^()]*\\)")) {
                throw new PluginProblem(
                        "<method>" + method.text() + "</method> is not of the form class#method(type type)");
            }
            listed.add(normal(method.text()));
        }
    }

    /** Several parameter types are separated by blanks or commas. */
    private static String normal(String signature) {
        return signature.replaceAll("[,\\s]+", " ").replace("( ", "(").replace(" )", ")");
    }

    boolean allows(Method method) {
        if (isPlain(method) || isOfTheHost(method) || listed.contains(signature(method))) {
            return true;
        }
        LOG.warn("Method needs allowlisting: {}", signature(method));
        return false;
    }

    private static boolean isPlain(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return owner.getName().startsWith("java.")
                && !method.getName().equals("getClass")
                && PLAIN_VALUES.stream()
                        .anyMatch(plain -> plain.isAssignableFrom(owner) || owner.isAssignableFrom(plain));
    }

    private static boolean isOfTheHost(Method method) {
        String owner = method.getDeclaringClass().getName();
        return owner.startsWith("no.samskriv.host.") || owner.startsWith("com.atlassian.");
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }
}
