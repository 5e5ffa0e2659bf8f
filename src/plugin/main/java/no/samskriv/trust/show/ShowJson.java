package no.samskriv.trust.show;

/** Whom it was shown to, for a worker who has come back. */
public record ShowJson(String person) {}
