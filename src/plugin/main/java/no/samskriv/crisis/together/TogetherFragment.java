package no.samskriv.crisis.together;

import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.View;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import org.jspecify.annotations.Nullable;

/** Draws the pages on which a crisis plan is made, looked over and answered to. */
public final class TogetherFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public TogetherFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** One section of it, or the first screen; not found for whoever may not write in it. */
    Drawn step(CrisisContent content, @Nullable CrisisSection section) {
        requireWriter(content);
        TogetherView view = new TogetherViews(content, phrases, words(content)).view(section);
        return drawn("crisis/together.vm", view);
    }

    /** Before it is in force; not found for whoever may not write in it. */
    Drawn review(CrisisContent content, CrisisHistory history) {
        requireWriter(content);
        return drawn("crisis/review.vm", new ReviewViews(content, history, phrases, words(content)).view());
    }

    /** What it was before, and who answered what. */
    Drawn versions(CrisisHistory history) {
        VersionViews views = new VersionViews(history, phrases, users, words(history.content()));
        return drawn("crisis/crisis-versions.vm", views.view());
    }

    private Drawn drawn(String template, View view) {
        return new Drawn(phrases.text("samskriv.page.name"), templates.render(template, view));
    }

    private ToldWording words(CrisisContent content) {
        return new ToldWording(content, phrases, users);
    }

    private static void requireWriter(CrisisContent content) {
        if (!content.grant().writes(Section.CRISIS_PLAN)) {
            throw ProblemException.notFound();
        }
    }
}
