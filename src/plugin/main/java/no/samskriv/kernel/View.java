package no.samskriv.kernel;

/**
 * What a template sees, and all it sees: a record of ready {@code String}s, {@code boolean}s, {@code int}s,
 * {@code List}s and other views. Only records named {@code …View} implement it.
 */
public interface View {}
