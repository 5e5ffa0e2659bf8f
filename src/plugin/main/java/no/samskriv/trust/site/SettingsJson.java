package no.samskriv.trust.site;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.rest.JsonFields;
import no.samskriv.trust.Setting;
import org.jspecify.annotations.Nullable;

/** The settings in an answer, in the order of {@link Setting}; what is not decided is left out. */
public final class SettingsJson {
    private static final List<Setting> ALL = Arrays.stream(Setting.values())
            .filter(setting -> setting != Setting.REVISION)
            .toList();

    private static final Pattern YEARS = Pattern.compile("[1-9][0-9]?|100");
    /** Yes, or nothing. */
    private static final Set<Setting> FLAGS = EnumSet.of(Setting.WITNESS_REQUIRED, Setting.REMINDER_OFF);

    private SettingsJson() {}

    static Map<String, Object> of(SiteSettings settings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", settings.revision().number());
        for (Setting setting : ALL) {
            if (setting == Setting.WITNESS_REQUIRED) {
                json.put(SettingsService.field(setting), settings.witnessRequired());
            } else if (FLAGS.contains(setting)) {
                settings.get(setting).ifPresent(yes -> json.put(SettingsService.field(setting), true));
            } else {
                settings.get(setting).ifPresent(value -> json.put(SettingsService.field(setting), value));
            }
        }
        return json;
    }

    /** Only what is named, as in every change. */
    static Map<Setting, Patch<String>> changed(JsonFields fields) {
        Map<Setting, Patch<String>> change = new EnumMap<>(Setting.class);
        whole(fields).forEach((setting, patch) -> {
            if (fields.names(SettingsService.field(setting))) {
                change.put(setting, patch);
            }
        });
        return change;
    }

    /** Everything: what is not named is taken back. */
    static Map<Setting, Patch<String>> whole(JsonFields fields) {
        fields.allow(Stream.concat(Stream.of("revision"), ALL.stream().map(SettingsService::field))
                .toArray(String[]::new));
        Map<Setting, Patch<String>> all = new EnumMap<>(Setting.class);
        ALL.forEach(setting -> all.put(setting, Patch.to(value(fields, setting))));
        return all;
    }

    private static @Nullable String value(JsonFields fields, Setting setting) {
        String field = SettingsService.field(setting);
        if (FLAGS.contains(setting)) {
            return fields.optionalFlag(field)
                    .filter(Boolean::booleanValue)
                    .map(Object::toString)
                    .orElse(null);
        }
        return fields.optionalString(field, setting.limit())
                .map(text -> NationalId.refuse(text, fields.path(field)))
                .map(text -> requireSound(setting, text, fields.path(field)))
                .orElse(null);
    }

    private static String requireSound(Setting setting, String text, String field) {
        return switch (setting) {
            case LIFE_DOMAINS -> LifeDomain.requireLines(text, field);
            case REMINDER_HOUR -> ReminderRule.requireHour(text, field);
            case REMINDER_QUIET -> ReminderRule.requireLines(text, field);
            case RETENTION_YEARS -> requireYears(text, field);
            default -> text;
        };
    }

    private static String requireYears(String text, String field) {
        if (!YEARS.matcher(text).matches()) {
            throw ProblemException.invalid(field, "not-years");
        }
        return text;
    }
}
