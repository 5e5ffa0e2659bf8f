package no.samskriv.trust.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskriv.kernel.Messages;
import no.samskriv.trust.Setting;
import no.samskriv.trust.ShownSettings;

/**
 * The parts of life that a goal may be about, as the site names and orders them; nine to begin with. Looked up once for a
 * page, however many goals stand on it.
 */
public final class LifeDomains {
    private static final String NAMES = "samskriv.domain.";

    private final ShownSettings settings;
    private final Messages messages;

    public LifeDomains(ShownSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** Those that can be chosen, by key, in the site's order, with their names in the reader's language. */
    public Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        all().stream().filter(LifeDomain::offered).forEach(domain -> offered.put(domain.key(), name(domain)));
        return offered;
    }

    /** In the reader's language, whether it is offered or not; the key itself for one that nobody names any more. */
    public String name(String key) {
        return all().stream()
                .filter(domain -> domain.key().equals(key))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> LifeDomain.KEYS.contains(key) ? messages.text(NAMES + key) : key);
    }

    /** Those of a site that has decided nothing, as an administrator would write them. */
    String asInstalled() {
        return LifeDomain.KEYS.stream()
                .map(key -> key + ": "
                        + SiteSettings.LANGUAGES.stream()
                                .map(code -> messages.textIn(Locale.forLanguageTag(code), NAMES + key))
                                .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("\n"));
    }

    private String name(LifeDomain domain) {
        String name = domain.names().get(messages.text("samskriv.language"));
        if (name != null) {
            return name;
        }
        return LifeDomain.KEYS.contains(domain.key()) ? messages.text(NAMES + domain.key()) : domain.key();
    }

    private List<LifeDomain> all() {
        return settings.get(Setting.LIFE_DOMAINS).map(LifeDomain::read).orElseGet(() -> LifeDomain.KEYS.stream()
                .map(key -> new LifeDomain(key, Map.of(), true))
                .toList());
    }
}
