package no.samskriv.page;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written while it is sent, and lies nowhere in between. */
public interface Sent {
    /** What it is called; nothing that anybody wrote. */
    String name();

    /** What it is, such as {@code application/zip}. */
    String type();

    /** Writes all of it. Whatever goes wrong here cuts the file short: the status has been sent. */
    void writeTo(OutputStream out) throws IOException;
}
