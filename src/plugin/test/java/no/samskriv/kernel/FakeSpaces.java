package no.samskriv.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The spaces that were added; only their administrators may create pages, until everybody may. */
public final class FakeSpaces implements Spaces {
    private final Map<String, Space> spaces = new TreeMap<>();
    private final Map<String, Set<UserRef>> administrators = new TreeMap<>();
    private boolean everybodyMayCreate;

    public void add(String key, String name, UserRef... administratorsOfIt) {
        spaces.put(key, new Space(key, name));
        administrators.put(key, Set.of(administratorsOfIt));
    }

    public void letEverybodyCreatePages() {
        everybodyMayCreate = true;
    }

    @Override
    public List<Space> administeredBy(UserRef user) {
        return spaces.values().stream()
                .filter(space -> administers(user, space.key()))
                .sorted(Comparator.comparing(Space::name))
                .toList();
    }

    @Override
    public boolean administers(UserRef user, String spaceKey) {
        return administrators.getOrDefault(spaceKey, Set.of()).contains(user);
    }

    @Override
    public boolean mayCreatePage(UserRef user, String spaceKey) {
        return spaces.containsKey(spaceKey) && (everybodyMayCreate || administers(user, spaceKey));
    }

    @Override
    public Optional<Space> find(String spaceKey) {
        return Optional.ofNullable(spaces.get(spaceKey));
    }
}
