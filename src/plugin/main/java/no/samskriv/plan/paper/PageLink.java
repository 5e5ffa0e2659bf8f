package no.samskriv.plan.paper;

/**
 * A way from the plan to a page about it.
 *
 * @param page the last part of its address; the script adds whose page it is
 * @param key of its words, which end with {@code own} for the person and {@code staff} for others
 * @param forStaff whether it is for whoever works with the person, and no part of what is shown to them
 * @param toWrite whether something is written there, so that it is for whoever may
 */
public record PageLink(String page, String key, boolean forStaff, boolean toWrite) {
    /** To a page that is read. */
    public PageLink(String page, String key, boolean forStaff) {
        this(page, key, forStaff, false);
    }
}
