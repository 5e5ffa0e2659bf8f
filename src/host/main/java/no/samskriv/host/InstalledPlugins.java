package no.samskriv.host;

import com.atlassian.confluence.macro.Macro;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the installed plugins bring: the side of the plugin system that pages and screens see. */
public interface InstalledPlugins {

    /** Every jar that was asked for, also those that could not be started, in the order they were named. */
    List<Plugin> all();

    /** The macro with this name in storage format, when its plugin runs. */
    Optional<Macro> macro(String name);

    /** The web items of a section, lightest first, whose conditions hold for the current user and this context. */
    List<WebItem> webItems(String section, Map<String, Object> context);

    /** The HTML of the web panels at a place, lightest first, whose conditions hold for this context. */
    List<String> webPanels(String location, Map<String, Object> context);

    /** All filters of a place as one: lightest first, each for the paths it asks for. */
    Filter filter(FilterPlace place);

    /** Runs a job now; what it said about it, or nothing when no plugin has a job with this key. */
    Optional<String> runJob(String key);

    /** A text from the plugins' i18n resources in this language, or nothing when no plugin has the key. */
    Optional<String> text(Locale locale, String key);

    /**
     * A jar and what became of it.
     *
     * @param failure why it does not run, in one sentence; null when it does
     */
    record Plugin(
            String key,
            String name,
            String version,
            @Nullable String failure,
            List<Module> modules) {}

    /**
     * A module of the descriptor.
     *
     * @param failure why it does not work, in one sentence; null when it does
     */
    record Module(String type, String key, @Nullable String failure) {}

    /** A link in the host's own chrome; {@code url} is relative to the context path and begins with a slash. */
    record WebItem(String key, String label, String url) {}
}
