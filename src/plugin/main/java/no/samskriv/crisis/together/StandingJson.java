package no.samskriv.crisis.together;

/** What stands in a crisis plan, by its hash alone. */
public record StandingJson(String hash) {}
