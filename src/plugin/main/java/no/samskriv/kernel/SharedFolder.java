package no.samskriv.kernel;

import java.nio.file.Path;

/** Where all nodes together keep what is nobody's to fetch: outside the database, and offered by no address. */
public interface SharedFolder {

    /** May not be there yet. Throws {@link IllegalStateException} where the nodes share no place. */
    Path path();
}
