package no.samskriv.trust.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.storage.Change;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Setting;
import no.samskriv.trust.store.SettingStore;
import org.jspecify.annotations.Nullable;

/** What is decided for the whole site. For administrators of the wiki alone, and about no person. */
public final class SettingsService {
    /** What the history calls the settings, which are one thing. */
    private static final Subject SUBJECT =
            new Subject(null, UUID.fromString("5e771265-0000-4000-8000-000000000001"), "SETTINGS");

    private final SettingStore settings;
    private final Changes changes;
    private final Users users;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public SettingsService(
            SettingStore settings,
            Changes changes,
            Users users,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.settings = settings;
        this.changes = changes;
        this.users = users;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    SiteSettings get() {
        return inTransaction.call(() -> {
            requireAdministrator();
            return read();
        });
    }

    /** What was decided last, newest first. */
    List<SettingsChanged> history() {
        return inTransaction.call(() -> {
            requireAdministrator();
            return changes.historyOf(SUBJECT.entity()).stream()
                    .filter(change -> !change.fields().isEmpty())
                    .map(change -> new SettingsChanged(change.actor(), change.at(), fields(change)))
                    .toList();
        });
    }

    private static List<String> fields(Change change) {
        return change.fields().stream().map(FieldChange::field).toList();
    }

    /** Those of the duty groups that the wiki does not have: a slip, or a group that is still to be made. */
    List<String> unknownGroups(SiteSettings given) {
        return given.dutyGroups().stream()
                .filter(group -> !users.groupExists(group))
                .toList();
    }

    /** Decides anew what the change names; stale when somebody else has decided something meanwhile. */
    SiteSettings change(Map<Setting, Patch<String>> change, Revision seen) {
        return inTransaction.call(() -> {
            UserRef user = requireAdministrator();
            SiteSettings before = read();
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            List<FieldChange> fields = fields(before, change);
            return fields.isEmpty() ? before : save(before, change, fields, user);
        });
    }

    private SiteSettings save(
            SiteSettings before, Map<Setting, Patch<String>> change, List<FieldChange> fields, UserRef user) {
        if (before.revision().equals(Revision.FIRST)) {
            // nothing was ever decided: the first revision is that of a site as it is installed
            changes.begin(SUBJECT, user, now.instant());
        }
        Revision next = changes.claim(SUBJECT, before.revision(), user, now.instant(), fields);
        Map<Setting, String> after = new EnumMap<>(Setting.class);
        after.putAll(before.values());
        change.forEach((setting, patch) -> put(after, setting, patch.value()));
        settings.put(Setting.REVISION, Integer.toString(next.number()));
        return new SiteSettings(after, next);
    }

    private void put(Map<Setting, String> after, Setting setting, @Nullable String value) {
        settings.put(setting, value);
        if (value == null) {
            after.remove(setting);
        } else {
            after.put(setting, value);
        }
    }

    private static List<FieldChange> fields(SiteSettings before, Map<Setting, Patch<String>> change) {
        ChangedFields fields = new ChangedFields();
        change.forEach(
                (setting, patch) -> fields.value(field(setting), before.values().get(setting), patch.value()));
        return fields.list();
    }

    /** What a setting is called in the history and over REST. */
    static String field(Setting setting) {
        StringBuilder name = new StringBuilder();
        for (String word : setting.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private SiteSettings read() {
        Map<Setting, String> all = settings.all();
        String revision = all.remove(Setting.REVISION);
        return new SiteSettings(all, revision == null ? Revision.FIRST : new Revision(Integer.parseInt(revision)));
    }

    private UserRef requireAdministrator() {
        UserRef user = currentUser.get();
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        return user;
    }
}
