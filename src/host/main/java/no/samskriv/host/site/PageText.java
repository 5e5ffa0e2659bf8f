package no.samskriv.host.site;

import no.samskriv.host.site.PageRefused.Reason;

/** What an author writes: a title and a body in storage format. */
public record PageText(String title, String body) {
    private static final int TITLE_MAX = 255;

    public PageText {
        title = title.strip();
        if (title.isEmpty()) {
            throw new PageRefused(Reason.TITLE_MISSING);
        }
        if (title.length() > TITLE_MAX) {
            throw new PageRefused(Reason.TITLE_TOO_LONG);
        }
    }
}
