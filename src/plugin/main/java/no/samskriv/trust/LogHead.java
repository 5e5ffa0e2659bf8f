package no.samskriv.trust;

/**
 * The end of a chain of the access log.
 *
 * @param last the number of the last row
 * @param hash of the last row
 * @param seal the keyed hash over the others
 */
public record LogHead(String chain, int last, String hash, String seal) {}
