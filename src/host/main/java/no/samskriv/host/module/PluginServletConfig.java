package no.samskriv.host.module;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskriv.host.DescriptorElement;
import org.jspecify.annotations.Nullable;

/** What a servlet or a filter of a plugin is told when it starts: its {@code init-param}s. */
record PluginServletConfig(String name, Map<String, String> parameters) {

    static PluginServletConfig of(DescriptorElement module) {
        return new PluginServletConfig(
                module.key(),
                module.children("init-param")
                        .collect(
                                Collectors.toMap(each -> part(each, "param-name"), each -> part(each, "param-value"))));
    }

    private static String part(DescriptorElement parameter, String name) {
        return parameter.children(name).map(DescriptorElement::text).findFirst().orElse("");
    }

    FilterConfig ofFilterIn(ServletContext context) {
        return new FilterConfig() {
            @Override
            public String getFilterName() {
                return name;
            }

            @Override
            public ServletContext getServletContext() {
                return context;
            }

            @Override
            public @Nullable String getInitParameter(String parameter) {
                return parameters.get(parameter);
            }

            @Override
            public Enumeration<String> getInitParameterNames() {
                return Collections.enumeration(parameters.keySet());
            }
        };
    }

    ServletConfig in(ServletContext context) {
        return new ServletConfig() {
            @Override
            public String getServletName() {
                return name;
            }

            @Override
            public ServletContext getServletContext() {
                return context;
            }

            @Override
            public @Nullable String getInitParameter(String parameter) {
                return parameters.get(parameter);
            }

            @Override
            public Enumeration<String> getInitParameterNames() {
                return Collections.enumeration(parameters.keySet());
            }
        };
    }
}
