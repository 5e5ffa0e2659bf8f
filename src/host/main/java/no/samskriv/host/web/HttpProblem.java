package no.samskriv.host.web;

/** An answer other than the one asked for, by its HTTP status. */
final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    HttpProblem(int status) {
        super("HTTP " + status);
        this.status = status;
    }

    /** Missing, or not for this reader: the same. */
    static HttpProblem notFound() {
        return new HttpProblem(404);
    }

    int status() {
        return status;
    }
}
