package no.samskriv.keeping.health;

import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.trust.site.AdminPart;

/** How many files with teams in them lie on the server, and for whoever administers the system where one is taken in. */
public final class LyingFilesPart implements AdminPart {
    private static final String TEXTS = "samskriv.site.files.";

    private final LyingFilesService service;
    private final Templates templates;
    private final Phrases phrases;

    public LyingFilesPart(LyingFilesService service, Templates templates, Phrases phrases) {
        this.service = service;
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public String draw(Look look) {
        LyingFiles files = service.look();
        return templates.render(
                "keeping/lying-files.vm",
                new LyingFilesView(
                        files.shared(),
                        said("out", files.out()),
                        said("in", files.in()),
                        files.shared() && files.mayTakeIn()));
    }

    private String said(String key, int count) {
        return count == 0 ? phrases.text(TEXTS + key + ".none") : phrases.text(TEXTS + key, Integer.toString(count));
    }
}
