package no.samskriv.trust.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import no.samskriv.trust.Setting;
import org.jspecify.annotations.Nullable;

/** What an administrator has decided for the whole site. */
public final class SettingStore {
    private final ActiveObjects ao;

    public SettingStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Nothing while it is not decided. */
    public Optional<String> get(Setting setting) {
        return row(setting).map(SettingRow::getContent);
    }

    /** All that are decided; one statement. */
    public Map<Setting, String> all() {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        for (SettingRow row : ao.find(SettingRow.class, Query.select())) {
            Optional.ofNullable(row.getContent())
                    .ifPresent(content -> all.put(Setting.valueOf(row.getName()), content));
        }
        return all;
    }

    /** The lines of a setting that is a list; none while it is not decided. */
    public List<String> lines(Setting setting) {
        return get(setting).stream().flatMap(SettingStore::lines).toList();
    }

    /** The lines of a text, without those that say nothing. */
    public static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Null takes the decision back. */
    public void put(Setting setting, @Nullable String content) {
        Optional<SettingRow> row = row(setting);
        if (row.isPresent()) {
            row.get().setContent(content);
            row.get().save();
        } else if (content != null) {
            ao.create(SettingRow.class, Map.of("NAME", setting.name(), "CONTENT", content));
        }
    }

    /** As if nobody had ever decided. */
    public void forget(Setting setting) {
        ao.deleteWithSQL(SettingRow.class, "NAME = ?", setting.name());
    }

    private Optional<SettingRow> row(Setting setting) {
        return Arrays.stream(ao.find(SettingRow.class, Query.select().where("NAME = ?", setting.name())))
                .findFirst();
    }
}
