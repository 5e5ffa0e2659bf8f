package no.samskriv.host.page;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samskriv.host.Html;
import no.samskriv.host.InstalledPlugins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Runs macros; one that is unknown or fails becomes a box with an id, by which the log tells the cause. */
final class MacroCalls {
    private static final Logger LOG = LoggerFactory.getLogger(MacroCalls.class);

    private final InstalledPlugins plugins;

    MacroCalls(InstalledPlugins plugins) {
        this.plugins = plugins;
    }

    /** @param rendered makes HTML of a rich-text body */
    String html(Element call, Rendering rendering, Function<Element, String> rendered) {
        String name = call.getAttributeNS(StorageFormat.AC, "name");
        Optional<Macro> macro = plugins.macro(name);
        if (macro.isEmpty()) {
            String id = newId();
            LOG.warn(
                    "[{}] page {} has the macro '{}', which no plugin provides",
                    id,
                    rendering.page().getId(),
                    name);
            return box(rendering.texts().unknown(), name, id);
        }
        return run(macro.get(), name, call, rendering, rendered);
    }

    // an author may place any macro of any plugin: nothing that it throws may take the page with it
    @SuppressWarnings("CatchingUnchecked")
    private static String run(
            Macro macro, String name, Element call, Rendering rendering, Function<Element, String> rendered) {
        try {
            return macro.execute(parameters(call), body(call, rendered), rendering);
        } catch (MacroExecutionException | RuntimeException | LinkageError | StackOverflowError e) {
            String id = newId();
            LOG.error(
                    "[{}] macro '{}' on page {} failed",
                    id,
                    name,
                    rendering.page().getId(),
                    e);
            return box(rendering.texts().failed(), name, id);
        }
    }

    private static Map<String, String> parameters(Element call) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : Elements.children(call, StorageFormat.AC, "parameter")) {
            parameters.put(parameter.getAttributeNS(StorageFormat.AC, "name"), parameter.getTextContent());
        }
        return parameters;
    }

    private static String body(Element call, Function<Element, String> rendered) {
        Element rich = Elements.child(call, StorageFormat.AC, "rich-text-body");
        if (rich != null) {
            return rendered.apply(rich);
        }
        Element plain = Elements.child(call, StorageFormat.AC, "plain-text-body");
        return plain == null ? "" : plain.getTextContent();
    }

    /** A span, since a macro may stand inside a paragraph. */
    private static String box(String pattern, String name, String id) {
        String words = new MessageFormat(pattern, Locale.ROOT).format(new Object[] {name, id});
        return "<span class=\"wiki-macro-error\" data-error-id=\"" + id + "\">" + Html.escaped(words) + "</span>";
    }

    private static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
