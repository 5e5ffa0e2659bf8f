package no.samskriv.keeping.health;

/**
 * What lies in the folder of all nodes.
 *
 * @param shared whether there is such a folder; without it there are no files
 * @param out files with a team that was written out, finished or cut off
 * @param in files that were put there to be taken in
 * @param mayTakeIn whether the reader may take a team in
 */
record LyingFiles(boolean shared, int out, int in, boolean mayTakeIn) {}
