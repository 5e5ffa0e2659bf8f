package no.samskriv.host.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import jakarta.servlet.Filter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskriv.host.FilterPlace;
import no.samskriv.host.InstalledPlugins;

/** Macros that a test makes up; nothing else is installed. */
final class TestMacros implements InstalledPlugins {
    private final Map<String, Macro> macros = new HashMap<>();

    TestMacros with(String name, Run run) {
        macros.put(name, new TestMacro(run));
        return this;
    }

    @Override
    public List<Plugin> all() {
        return List.of();
    }

    @Override
    public Optional<Macro> macro(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public List<String> webPanels(String location, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public Filter filter(FilterPlace place) {
        return (request, response, chain) -> chain.doFilter(request, response);
    }

    @Override
    public Optional<String> runJob(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<String> text(Locale locale, String key) {
        return Optional.empty();
    }

    interface Run {
        String html(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }

    private record TestMacro(Run run) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            return run.html(parameters, body, context);
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
