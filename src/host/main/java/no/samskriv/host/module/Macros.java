package no.samskriv.host.module;

import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;

/** The {@code <xhtml-macro>} modules, each constructed once, by name and alias. */
public final class Macros implements ModuleKind {
    private final Map<String, Macro> byName = new ConcurrentHashMap<>();

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("xhtml-macro");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        Macro macro = plugin.construct(module.required("class"), Macro.class);
        Stream.concat(Stream.of(module), module.children("alias"))
                .map(named -> named.required("name"))
                .forEach(name -> {
                    if (byName.putIfAbsent(name, macro) != null) {
                        throw new PluginProblem("there is another macro with the name " + name);
                    }
                });
    }

    /** The macro with this name in storage format. */
    public Optional<Macro> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
