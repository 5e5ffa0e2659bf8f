package no.samskriv.host.velocity;

import java.util.Map;

/** The templates of the host's own pages, rendered by the same rules as those of plugins. */
public final class HostTemplates {
    private final TemplateEngine templates;

    public HostTemplates(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Renders a template of the host's class path, such as {@code no/samskriv/host/web/page.vm}.
     *
     * @throws IllegalStateException when there is no such template, or an error in it
     */
    public String render(String templateName, Map<String, Object> context) {
        return templates.render(templateName, context);
    }
}
