package no.samskriv.kernel;

import java.nio.file.Path;

/** Where this node keeps what is its own, outside the database and outside what the nodes share. */
public interface NodeFolder {

    /** May not be there yet. Throws {@link IllegalStateException} where the node has no place of its own. */
    Path path();
}
