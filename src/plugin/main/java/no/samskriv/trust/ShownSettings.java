package no.samskriv.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.trust.store.SettingStore;

/**
 * What the site has decided, for everybody, as it is shown: all pieces of a page together look it up once. Never for
 * whether somebody may read something.
 */
public final class ShownSettings {
    private final SettingStore settings;
    private final InTransaction inTransaction;
    private final OncePerRequest once;

    public ShownSettings(SettingStore settings, InTransaction inTransaction, OncePerRequest once) {
        this.settings = settings;
        this.inTransaction = inTransaction;
        this.once = once;
    }

    /** Nothing while it is not decided. */
    public Optional<String> get(Setting setting) {
        return Optional.ofNullable(all().get(setting));
    }

    /** The lines of a setting that is a list; none while it is not decided. */
    public List<String> lines(Setting setting) {
        return get(setting).stream().flatMap(SettingStore::lines).toList();
    }

    private Map<Setting, String> all() {
        return once.get("settings", () -> inTransaction.call(settings::all));
    }
}
