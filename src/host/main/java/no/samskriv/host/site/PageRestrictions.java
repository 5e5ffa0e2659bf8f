package no.samskriv.host.site;

import java.util.Set;

/**
 * Who may read and who may change a page, as far as the page itself says; an empty set leaves it open. Those above it
 * may say more.
 */
public record PageRestrictions(Set<Subject> read, Set<Subject> update) {
    public static final PageRestrictions NONE = new PageRestrictions(Set.of(), Set.of());

    public PageRestrictions {
        read = Set.copyOf(read);
        update = Set.copyOf(update);
    }

    /** What a restriction is on, by the name it has in the REST API. */
    enum Operation {
        READ,
        UPDATE
    }

    /** What a subject is. */
    public enum Kind {
        USER,
        GROUP
    }

    /**
     * Somebody who is let in.
     *
     * @param id user key or group name
     */
    public record Subject(Kind kind, String id) {}

    /** A user and the groups they are in, to be held against restrictions. */
    record Reader(String key, Set<String> groups) {

        boolean isAmong(Set<Subject> subjects) {
            return subjects.isEmpty() || subjects.stream().anyMatch(this::is);
        }

        private boolean is(Subject subject) {
            return subject.kind() == Kind.USER ? subject.id().equals(key) : groups.contains(subject.id());
        }
    }
}
