package no.samskriv.hat.feed;

import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.kernel.Templates;

/**
 * The quiet line that leads one's own turns into one's own calendar. Whether there is an address already is asked when
 * it is opened: hardly anybody opens it, and everybody reads the page.
 */
public final class FeedPart implements HatPart {
    private final Templates templates;

    public FeedPart(Templates templates) {
        this.templates = templates;
    }

    /** Nothing for whoever is not in the team, and nothing on paper. */
    @Override
    public String draw(Drawing drawing) {
        HatContent content = drawing.content();
        boolean isMember = content.members().stream()
                .anyMatch(member -> member.user().equals(content.own().user()));
        return drawing.isInteractive() && isMember
                ? templates.render(
                        "hat/feed-line.vm", new FeedLineView(content.team().toString()))
                : "";
    }
}
