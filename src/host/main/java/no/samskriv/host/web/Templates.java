package no.samskriv.host.web;

import java.util.Map;

/** Renders a template of the host; every value is escaped unless its name ends in {@code Html}. */
@FunctionalInterface
public interface Templates {

    String render(String templateName, Map<String, Object> context);
}
