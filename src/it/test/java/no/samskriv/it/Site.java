package no.samskriv.it;

import java.net.URI;

/** A running site: who asks, and from where. {@code url} ends with the context path, without a slash. */
record Site(URI url) {

    /** The password of everybody in the demo site. */
    static final String PASSWORD = "demo";

    Client as(String user) {
        return new Client(this, user);
    }

    Client anonymous() {
        return new Client(this, null);
    }

    URI at(String path) {
        return URI.create(url + path);
    }
}
