package no.samskriv.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The users of the demo site, until they are forgotten. A key is the login name with {@code key-} before it. */
public final class FakeUsers implements Users {
    public static final UserRef KOORDINATOR_A = keyOf("koordinator-a");
    public static final UserRef ERFARING_C = keyOf("erfaring-c");
    public static final UserRef SOSIONOM_D = keyOf("sosionom-d");
    public static final UserRef LEDER = keyOf("leder");
    public static final UserRef NORD = keyOf("nord");
    public static final UserRef SOSTER_NORD = keyOf("soster-nord");
    public static final UserRef FREMMED = keyOf("fremmed");
    public static final UserRef ADMIN = keyOf("admin");

    private final Map<String, String> displayNames = new HashMap<>(Map.ofEntries(
            Map.entry("koordinator-a", "Koordinator A"),
            Map.entry("koordinator-b", "Koordinator B"),
            Map.entry("erfaring-c", "Erfaringsmedarbeider C"),
            Map.entry("sosionom-d", "Sosionom D"),
            Map.entry("ruskonsulent-e", "Ruskonsulent E"),
            Map.entry("psykolog-f", "Psykolog F"),
            Map.entry("leder", "Leder"),
            Map.entry("nord", "Nord"),
            Map.entry("fremmed", "Fremmed"),
            Map.entry("admin", "Admin"),
            Map.entry("soster-nord", "Søster til Nord"),
            Map.entry("nav-h", "NAV-veileder H")));

    private final Map<String, Set<UserRef>> groups = new HashMap<>();

    public void rename(UserRef user, String displayName) {
        displayNames.put(loginNameOf(user), displayName);
    }

    public void forgetEverybody() {
        displayNames.clear();
    }

    @Override
    public String displayName(UserRef user) {
        return displayNames.getOrDefault(loginNameOf(user), "en tidligere kollega");
    }

    @Override
    public String loginName(UserRef user) {
        return exists(user) ? loginNameOf(user) : "";
    }

    @Override
    public boolean exists(UserRef user) {
        return displayNames.containsKey(loginNameOf(user));
    }

    @Override
    public boolean isInGroup(UserRef user, String group) {
        return groups.getOrDefault(group, Set.of()).contains(user);
    }

    @Override
    public boolean groupExists(String group) {
        return groups.containsKey(group);
    }

    public void addToGroup(String group, UserRef user) {
        groups.computeIfAbsent(group, begun -> new HashSet<>()).add(user);
    }

    @Override
    public Optional<UserRef> byLoginName(String name) {
        return displayNames.containsKey(name) ? Optional.of(keyOf(name)) : Optional.empty();
    }

    private static UserRef keyOf(String loginName) {
        return new UserRef("key-" + loginName);
    }

    private static String loginNameOf(UserRef user) {
        return user.key().substring("key-".length());
    }
}
