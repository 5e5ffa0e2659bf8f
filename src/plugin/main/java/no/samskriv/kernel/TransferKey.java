package no.samskriv.kernel;

/**
 * The key that closes what is for nobody but whoever wrote it, in a file that leaves the site. Whoever runs the server
 * carries it over by hand. 32 bytes.
 */
public interface TransferKey {

    /** This site's own: the same on every node, made at the first need. */
    byte[] own();

    /** The one that was put beside what is taken in; this site's own, where none was. */
    byte[] carried();
}
