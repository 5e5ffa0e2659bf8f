package no.samskriv.person;

import org.jspecify.annotations.Nullable;

/** Which page a person's macros are to stand on: a new one, or one that is there. */
record PageChoice(@Nullable Existing existing) {
    static final PageChoice NEW = new PageChoice(null);

    /**
     * A page that is there.
     *
     * @param readers how many the user was told can see it; what it becomes is everybody in the team
     */
    record Existing(long id, int readers) {}

    /** As the history names it: a new page has no id yet when it is claimed. */
    String described() {
        return existing == null ? "new" : Long.toString(existing.id());
    }
}
