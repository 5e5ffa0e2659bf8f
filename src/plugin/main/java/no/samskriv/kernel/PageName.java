package no.samskriv.kernel;

/** A page as another wiki may have it too. */
public record PageName(String space, String title) {}
