package no.samskriv.host.velocity;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;

/** Velocity 1.6, set up as in Confluence. */
public final class TemplateEngine {
    private final VelocityEngine velocity = new VelocityEngine();

    public TemplateEngine(TemplateFiles files, MethodAllowList allowList) {
        velocity.setApplicationAttribute(AllowListedUberspect.ALLOW_LIST, allowList);
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowListedUberspect.class.getName());
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "jars");
        velocity.setProperty("jars.resource.loader.instance", files);
        velocity.setProperty("jars.resource.loader.cache", "true");
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Velocity makes its parts from class names that only the host knows
        thread.setContextClassLoader(TemplateEngine.class.getClassLoader());
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** HTML from a template, or an {@code IllegalStateException} when it is missing or broken. */
    String render(String templateName, Map<String, Object> values) {
        StringWriter html = new StringWriter();
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(new Escaping());
        handlers.attachToContext(context);
        try {
            velocity.getTemplate(templateName, "UTF-8").merge(context, html);
        } catch (Exception e) {
            throw new IllegalStateException("the template " + templateName + " cannot be rendered", e);
        }
        return html.toString();
    }

    /** A line of a descriptor, such as a link, which is no HTML: nothing in it is escaped. */
    public String line(String template, Map<String, Object> values) {
        if (!template.contains("$")) {
            return template;
        }
        StringWriter text = new StringWriter();
        try {
            velocity.evaluate(new VelocityContext(new HashMap<>(values)), text, "descriptor", template);
        } catch (Exception e) {
            throw new IllegalStateException("the text '" + template + "' cannot be rendered", e);
        }
        return text.toString();
    }
}
