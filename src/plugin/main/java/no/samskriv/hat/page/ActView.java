package no.samskriv.hat.page;

import no.samskriv.kernel.View;

/**
 * One press that does one thing.
 *
 * @param path below our REST address
 * @param revision of what is changed; nothing where the answer does not depend on it
 * @param body as JSON
 * @param look its class beside that of a button, such as that of the first thing to do; may be empty
 */
record ActView(String method, String path, boolean hasRevision, int revision, String body, String words, String look)
        implements View {
    static ActView of(String method, String path, String body, String words) {
        return new ActView(method, path, false, 0, body, words, "");
    }

    static ActView over(int revision, String method, String path, String body, String words) {
        return new ActView(method, path, true, revision, body, words, "");
    }

    /** The first thing to do. */
    ActView first() {
        return new ActView(method, path, hasRevision, revision, body, words, "aui-button-primary");
    }

    /** What is seldom done. */
    ActView last() {
        return new ActView(method, path, hasRevision, revision, body, words, "aui-button-link");
    }
}
