package no.samskriv.plan.paper;

/**
 * A way from the plan to a page about it.
 *
 * @param page the last part of its address; the script adds whose page it is
 * @param key of its words, which end with {@code own} for the person and {@code staff} for others
 * @param forStaff whether it is for whoever works with the person, and no part of what is shown to them
 */
public record PageLink(String page, String key, boolean forStaff) {}
