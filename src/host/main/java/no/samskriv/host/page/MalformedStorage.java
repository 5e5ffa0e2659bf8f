package no.samskriv.host.page;

/** The text of a page is not well-formed storage format. */
public final class MalformedStorage extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedStorage(int line, Throwable cause) {
        super(cause.getMessage(), cause);
        this.line = line;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }
}
