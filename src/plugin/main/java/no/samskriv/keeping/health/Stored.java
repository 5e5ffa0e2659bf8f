package no.samskriv.keeping.health;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How what is stored hangs together.
 *
 * @param tables how many there are to be
 * @param missing those that are not there, or lack a column
 * @param astray by the name of the table, how many rows belong to a person or a team that is not there
 * @param back how many of those who were deleted are there again; empty where the list of them cannot be read
 */
record Stored(int tables, List<String> missing, Map<String, Integer> astray, OptionalInt back) {}
