package no.samskriv.trust.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskriv.kernel.Revision;
import no.samskriv.trust.Setting;

/** Everything an administrator has decided, as it was at one moment. */
record SiteSettings(Map<Setting, String> values, Revision revision) {
    /** The languages of the information sheet; the first is spoken by whoever has said nothing else. */
    static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    /** What stands on the information sheet once, whatever the language. */
    static final List<Setting> NAMES = List.of(Setting.CONTROLLER, Setting.CONTACT, Setting.PRIVACY_OFFICER);

    /** What stands on it in each language, by what their names begin with. */
    static final List<String> TEXTS = List.of("PURPOSES", "LEGAL_BASIS", "RETENTION", "COMPLAINT");

    /** What the box on a plan says in each language, by what their names begin with. */
    static final List<String> BOX = List.of("PLAN_NO", "PLAN_CHANGE", "PLAN_COMPLAIN");

    SiteSettings {
        values = Map.copyOf(values);
    }

    Optional<String> get(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    boolean witnessRequired() {
        return get(Setting.WITNESS_REQUIRED).isPresent();
    }

    List<String> dutyGroups() {
        return get(Setting.DUTY_GROUPS).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A text of the sheet in one of its languages. */
    static Setting in(String language, String text) {
        return Setting.valueOf(text + "_" + language.toUpperCase(Locale.ROOT));
    }

    /** What is not filled in yet, of what the sheet says. */
    List<Setting> missing() {
        return Arrays.stream(Setting.values())
                .filter(SiteSettings::isOnTheSheet)
                .filter(setting -> get(setting).isEmpty())
                .toList();
    }

    static boolean isOnTheSheet(Setting setting) {
        return NAMES.contains(setting)
                || TEXTS.stream().anyMatch(text -> LANGUAGES.stream().anyMatch(code -> in(code, text) == setting));
    }
}
