package no.samskriv.page;

/**
 * A page as a feature has drawn it.
 *
 * @param title plain text, for the window; what is written about a person has no place in it, because browsers keep it
 * @param html what stands in the page, with a heading of its own
 */
public record Drawn(String title, String html) {}
