package no.samskriv.host.site;

/** A change to a page that was not made, and why. */
public final class PageRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    PageRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a change was refused. */
    public enum Reason {
        /** There is no such page or space, or it is not for this user to know. */
        NOT_FOUND,
        /** The user may read the page but not change it. */
        READ_ONLY,
        /** Somebody saved a newer version in the meantime. */
        STALE,
        TITLE_MISSING,
        TITLE_TOO_LONG,
        TITLE_TAKEN,
        /** Pages below it would lose the restrictions they inherit. */
        HAS_CHILDREN,
        /** The page above it, whose restrictions it inherits, is in the trash. */
        PARENT_TRASHED,
        /** The user would shut themselves out. */
        SHUTS_OUT_ONESELF
    }
}
