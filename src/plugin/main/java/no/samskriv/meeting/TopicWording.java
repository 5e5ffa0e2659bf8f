package no.samskriv.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskriv.macro.Phrases;
import no.samskriv.trust.Scope;
import no.samskriv.trust.site.LifeDomains;

/** What the topics of an item are called: what a consent names without a section of its own, and the parts of life. */
public final class TopicWording {
    private static final List<Scope> SCOPES =
            List.of(Scope.MEDICINES, Scope.MONEY, Scope.ASSESSMENT, Scope.POSITIVE_RISK);

    private final Phrases phrases;
    private final LifeDomains domains;

    public TopicWording(Phrases phrases, LifeDomains domains) {
        this.phrases = phrases;
        this.domains = domains;
    }

    public String name(String topic) {
        return SCOPES.stream()
                .filter(scope -> scope.name().equals(topic))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> domains.name(topic));
    }

    /** Those that can be chosen, by key, in order. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        SCOPES.forEach(scope -> choices.put(scope.name(), name(scope)));
        choices.putAll(domains.offered());
        return choices;
    }

    private String name(Scope scope) {
        return phrases.text("samskriv.meeting.topic."
                + scope.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
