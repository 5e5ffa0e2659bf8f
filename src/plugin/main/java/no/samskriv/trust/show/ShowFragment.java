package no.samskriv.trust.show;

import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the way back from showing a person their own record. Nothing here says whose it was. */
public final class ShowFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final CurrentUser currentUser;
    private final Narrowed narrowed;

    public ShowFragment(Templates templates, Phrases phrases, Users users, CurrentUser currentUser, Narrowed narrowed) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.currentUser = currentUser;
        this.narrowed = narrowed;
    }

    /** Where the worker comes back; not found when nothing is shown. */
    Drawn end() {
        boolean closed = narrowed.isClosed();
        if (!closed && narrowed.to().isEmpty()) {
            throw ProblemException.notFound();
        }
        String worker = users.displayName(currentUser.get());
        String title = phrases.text(closed ? "samskriv.show.ended" : "samskriv.show.end");
        return new Drawn(
                phrases.text("samskriv.page.name"),
                templates.render(
                        "trust/show-end.vm",
                        new ShowEndView(
                                title,
                                phrases.text("samskriv.show.end.lead", worker),
                                phrases.text("samskriv.show.end.password", worker),
                                !closed)));
    }

    /** What stands there after it was closed in a hurry. */
    Drawn closed() {
        String title = phrases.text("samskriv.show.closed");
        return new Drawn(title, templates.render("trust/show-closed.vm", new ShowClosedView(title)));
    }
}
