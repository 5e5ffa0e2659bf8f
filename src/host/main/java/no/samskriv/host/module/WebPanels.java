package no.samskriv.host.module;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.web.model.WebPanel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@code <web-panel>} modules: HTML from a class of the plugin or from one of its templates. */
public final class WebPanels implements ModuleKind {
    private static final Logger LOG = LoggerFactory.getLogger(WebPanels.class);

    private final List<Panel> panels = new CopyOnWriteArrayList<>();
    private final VelocityHelperService templates;

    public WebPanels(VelocityHelperService templates) {
        this.templates = templates;
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("web-panel");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        panels.add(new Panel(
                plugin.key() + ":" + module.required("key"),
                module.required("location"),
                Weight.of(module),
                view(plugin, module),
                Conditions.of(plugin, module)));
    }

    private Function<Map<String, Object>, String> view(RunningPlugin plugin, DescriptorElement module) {
        if (module.children("context-provider").findFirst().isPresent()) {
            throw new PluginProblem("<context-provider> is not supported by this host");
        }
        if (module.attribute("class").isPresent()) {
            return plugin.construct(module.required("class"), WebPanel.class)::getHtml;
        }
        String template = module.children("resource")
                .filter(resource -> resource.key().equals("view"))
                .filter(resource -> resource.attribute("type").orElse("").equals("velocity"))
                .map(resource -> resource.required("location"))
                .findFirst()
                .orElseThrow(() -> new PluginProblem("<web-panel> has neither a class nor a velocity view"));
        return context -> rendered(template, context);
    }

    private String rendered(String template, Map<String, Object> context) {
        Map<String, Object> all = templates.createDefaultVelocityContext();
        all.putAll(context);
        try {
            return templates.getRenderedTemplateWithoutSwallowingErrors(template, all);
        } catch (Exception e) {
            throw new IllegalStateException("the template " + template + " cannot be rendered", e);
        }
    }

    /** The HTML of a place, lightest panel first, of the panels whose conditions hold. */
    public List<String> at(String location, Map<String, Object> context) {
        return panels.stream()
                .filter(panel -> panel.location().equals(location))
                .sorted(Comparator.comparingInt(Panel::weight))
                .flatMap(panel -> drawn(panel, context).stream())
                .toList();
    }

    /** A panel that fails is left out: the page it stands on must survive it. */
    private static Optional<String> drawn(Panel panel, Map<String, Object> context) {
        try {
            return panel.condition().test(context) ? Optional.of(panel.view().apply(context)) : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("web-panel {} is left out", panel.key(), e);
            return Optional.empty();
        }
    }

    private record Panel(
            String key,
            String location,
            int weight,
            Function<Map<String, Object>, String> view,
            Predicate<Map<String, Object>> condition) {}
}
