package no.samskriv.host.web;

/** Somebody else listens at the port that was asked for. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(String address, int port, Throwable cause) {
        super(
                "Port " + port + " at " + address
                        + " cannot be used: another program listens there, or it is not allowed."
                        + " Choose another with -Dport=, or 0 for a free one.",
                cause);
    }
}
