package no.samskriv.trust.site;

import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Messages;
import no.samskriv.trust.Setting;
import no.samskriv.trust.ShownSettings;

/** What the site has written in the box on everybody's plan. Where it has written nothing, the product speaks. */
public final class RightsTexts {
    private final ShownSettings settings;
    private final Messages messages;

    public RightsTexts(ShownSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /**
     * A text of a site.
     *
     * @param language in which it is written: {@code nb}, {@code nn} or {@code en}; empty for the reader's
     */
    public record SiteText(String text, String language) {}

    /** How somebody says no to a plan and gets help all the same. */
    public Optional<SiteText> no() {
        return text("PLAN_NO");
    }

    /** How somebody gets another worker. */
    public Optional<SiteText> change() {
        return text("PLAN_CHANGE");
    }

    /** How and where somebody complains. */
    public Optional<SiteText> complain() {
        return text("PLAN_COMPLAIN");
    }

    /** The ombud, and how to reach it. */
    public Optional<String> ombud() {
        return settings.get(Setting.PLAN_OMBUD);
    }

    /** In the reader's language, or else in the first that there is: where to go matters more than the language. */
    private Optional<SiteText> text(String name) {
        String reader = messages.text("samskriv.language");
        return Stream.concat(Stream.of(reader), SiteSettings.LANGUAGES.stream())
                .flatMap(code -> settings.get(SiteSettings.in(code, name)).stream()
                        .map(text -> new SiteText(text, code.equals(reader) ? "" : code)))
                .findFirst();
    }
}
