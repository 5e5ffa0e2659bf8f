package no.samskriv.meeting.people;

import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.page.Drawn;

/** Draws what the person prepares, to be read and written, and the sheet with room to write by hand. */
public final class PreparationFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public PreparationFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** Not found for whoever reads by consent: what is prepared is for those who work with the person. */
    Drawn page(MeetingContent content) {
        requireNear(content);
        return new Drawn(
                phrases.text("samskriv.page.name"),
                templates.render("meeting/preparation.vm", new PreparationViews(content, phrases, users).view()));
    }

    /** Nothing but questions, in the reader's words to the person, so that it may lie about. */
    Drawn sheet(MeetingContent content) {
        requireNear(content);
        return new Drawn(
                phrases.text("samskriv.page.name"),
                templates.render("meeting/preparation-sheet.vm", PreparationSheetView.of(content.meeting(), phrases)));
    }

    private static void requireNear(MeetingContent content) {
        if (!content.grant().topics().all()) {
            throw ProblemException.notFound();
        }
    }
}
