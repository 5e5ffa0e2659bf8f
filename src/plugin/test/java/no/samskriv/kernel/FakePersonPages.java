package no.samskriv.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Pages made in memory, from id 5001 on, in spaces that were added to {@link FakeSpaces}. Whoever a page is restricted to
 * sees it in {@link FakePageAccess} too.
 */
public final class FakePersonPages implements PersonPages {
    private final FakeSpaces spaces;
    private final FakePageAccess access;
    private final FakeUsers users;
    private final Map<Long, FakePage> pages = new HashMap<>();
    private long lastId = 5000;

    private record FakePage(String spaceKey, String body, Optional<Set<UserRef>> readers) {}

    public FakePersonPages(FakeSpaces spaces, FakePageAccess access, FakeUsers users) {
        this.spaces = spaces;
        this.access = access;
        this.users = users;
    }

    /** A page that somebody made in the wiki; without readers it is open. */
    public void add(String spaceKey, String title, long pageId, UserRef... readers) {
        Optional<Set<UserRef>> named = readers.length == 0 ? Optional.empty() : Optional.of(Set.of(readers));
        pages.put(pageId, new FakePage(spaceKey, "", named));
        access.add(spaceKey, title, pageId);
        access.show(pageId, readers);
    }

    public void remove(long pageId) {
        FakePage gone = pages.remove(pageId);
        if (gone != null) {
            gone.readers().orElse(Set.of()).forEach(reader -> access.hide(pageId, reader));
        }
    }

    public String body(long pageId) {
        return Optional.ofNullable(pages.get(pageId)).orElseThrow().body();
    }

    @Override
    public OptionalLong create(String spaceKey, String title, String body, Set<UserRef> readers) {
        if (spaces.find(spaceKey).isEmpty()) {
            throw ProblemException.notFound();
        }
        Set<UserRef> present = present(readers);
        if (present.isEmpty()) {
            throw new IllegalArgumentException("a page without a reader would be open to all");
        }
        if (access.find(spaceKey, title).isPresent()) {
            return OptionalLong.empty();
        }
        lastId++;
        add(spaceKey, title, lastId, present.toArray(UserRef[]::new));
        pages.put(lastId, new FakePage(spaceKey, body, Optional.of(present)));
        return OptionalLong.of(lastId);
    }

    @Override
    public OptionalLong createBelow(long parent, String title, String body, Set<UserRef> readers) {
        return create(spaceOf(parent).orElseThrow(ProblemException::notFound), title, body, readers);
    }

    @Override
    public void restrict(long pageId, Set<UserRef> readers) {
        FakePage page = pages.get(pageId);
        Set<UserRef> present = present(readers);
        if (page == null || present.isEmpty()) {
            return;
        }
        page.readers().orElse(Set.of()).forEach(reader -> access.hide(pageId, reader));
        access.show(pageId, present.toArray(UserRef[]::new));
        pages.put(pageId, new FakePage(page.spaceKey(), page.body(), Optional.of(present)));
    }

    @Override
    public Optional<Set<UserRef>> readers(long pageId) {
        return Optional.ofNullable(pages.get(pageId)).flatMap(FakePage::readers);
    }

    @Override
    public Optional<String> spaceOf(long pageId) {
        return Optional.ofNullable(pages.get(pageId)).map(FakePage::spaceKey);
    }

    @Override
    public String path(long pageId) {
        return "/pages/viewpage.action?pageId=" + pageId;
    }

    private Set<UserRef> present(Set<UserRef> readers) {
        Set<UserRef> present = new HashSet<>(readers);
        present.removeIf(reader -> !users.exists(reader));
        return Set.copyOf(present);
    }
}
