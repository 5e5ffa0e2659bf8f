package no.samskriv.host.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import org.jspecify.annotations.Nullable;

/** The texts of {@code <resource type="i18n">}, per language; the first plugin that has a key wins. */
public final class PluginTexts implements ModuleKind {
    private static final int REMEMBERED = 50;

    private final List<Source> sources = new CopyOnWriteArrayList<>();

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("resource")
                && module.attribute("type").orElse("").equals("i18n");
    }

    @Override
    public boolean comesBeforeContext() {
        return true;
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        String location = module.required("location").replace('.', '/');
        if (plugin.file(location + ".properties").isEmpty()) {
            throw new PluginProblem("there is no " + location + ".properties in the jar");
        }
        sources.add(new Source(plugin, location, new ConcurrentHashMap<>()));
    }

    /** The text as it stands in the properties file, in this language or else in the base bundle. */
    public Optional<String> pattern(Locale locale, String key) {
        return sources.stream()
                .map(source -> source.pattern(locale, key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The text with its arguments filled in, or nothing when no plugin has the key. */
    public Optional<String> find(Locale locale, String key, @Nullable Object... arguments) {
        return pattern(locale, key).map(pattern -> new MessageFormat(pattern, locale).format(arguments));
    }

    /** The text with its arguments filled in; the key itself when no plugin has it. */
    public String text(Locale locale, String key, @Nullable Object... arguments) {
        return find(locale, key, arguments).orElse(key);
    }

    private record Source(RunningPlugin plugin, String location, Map<String, Properties> bundles) {

        Optional<String> pattern(Locale locale, String key) {
            return suffixes(locale).stream()
                    .flatMap(suffix -> Stream.ofNullable(texts(suffix).getProperty(key)))
                    .findFirst();
        }

        /** Most specific first. Not {@code ResourceBundle}: that one would fall back to the language of the machine. */
        private static List<String> suffixes(Locale locale) {
            List<String> suffixes = new ArrayList<>();
            if (!locale.getLanguage().isEmpty()) {
                if (!locale.getCountry().isEmpty()) {
                    suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
                }
                suffixes.add("_" + locale.getLanguage());
            }
            suffixes.add("");
            return suffixes;
        }

        /** Readers may ask for any language they make up, so not every one is remembered. */
        private Properties texts(String suffix) {
            Properties known = bundles.get(suffix);
            if (known != null) {
                return known;
            }
            Properties texts = read(suffix);
            if (bundles.size() < REMEMBERED) {
                bundles.put(suffix, texts);
            }
            return texts;
        }

        private Properties read(String suffix) {
            Properties texts = new Properties();
            Optional<URL> file = plugin.file(location + suffix + ".properties");
            if (file.isPresent()) {
                try (InputStream in = file.get().openStream()) {
                    texts.load(in);
                } catch (IOException e) {
                    throw new PluginProblem("cannot read " + location + suffix + ".properties", e);
                }
            }
            return texts;
        }
    }
}
