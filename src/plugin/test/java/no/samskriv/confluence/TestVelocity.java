package no.samskriv.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import no.samskriv.kernel.Messages;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Velocity as Confluence has it: escapes every reference, and knows {@code $i18n}. Templates come from the class path. */
public final class TestVelocity implements VelocityHelperService {
    private static final VelocityEngine ENGINE = engine();

    private final Messages messages;

    public TestVelocity(Messages messages) {
        this.messages = messages;
    }

    /** What a template calls {@code $i18n}; public because Velocity calls it. */
    public record Texts(Messages messages) {
        public String getText(String key) {
            return messages.text(key);
        }
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>(Map.of("i18n", new Texts(messages)));
    }

    @Override
    public String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, Object> values)
            throws Exception {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler((ReferenceInsertionEventHandler) TestVelocity::escaped);
        handlers.attachToContext(context);
        StringWriter html = new StringWriter();
        ENGINE.getTemplate(templateName, "UTF-8").merge(context, html);
        return html.toString();
    }

    private static Object escaped(String reference, Object value) {
        return value == null
                ? null
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }

    private static VelocityEngine engine() {
        try {
            VelocityEngine engine = new VelocityEngine();
            engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
            engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
            engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
            engine.setProperty("classpath.resource.loader.cache", true);
            engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
            engine.init();
            return engine;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
