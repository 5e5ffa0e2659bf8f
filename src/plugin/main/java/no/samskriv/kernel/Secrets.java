package no.samskriv.kernel;

/** What must not lie in the database, because it guards what lies there. */
public interface Secrets {

    /**
     * The key that the access log is chained with: the same on every node, made at the first need, never changed. 32
     * bytes. Without it nothing may be read: throws {@link IllegalStateException} when it can be neither read nor made.
     */
    byte[] logKey();

    /** Whether the key lies where it is kept, now, and is the one in use. Makes none, and never throws. */
    default boolean isLogKeyKept() {
        return true;
    }
}
