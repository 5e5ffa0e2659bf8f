package no.samskriv.host.site;

/** A space and the page it opens with. */
public record Space(String key, String name, long homeId) {}
