package no.samskriv.meeting.paper;

import static no.samskriv.plan.Wording.key;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.actions.SaidView;
import no.samskriv.page.Drawn;
import no.samskriv.plan.ActionWording;
import no.samskriv.plan.Wording;

/** Draws what all who are there look at together. */
public final class ScreenFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public ScreenFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(MeetingContent content) {
        return new Drawn(phrases.text("samskriv.screen.title"), draw(content));
    }

    /** @param content what everybody who is there may see */
    String draw(MeetingContent content) {
        Meeting meeting = content.meeting();
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        ActionWording words = new ActionWording(content.circle(), phrases, users, wording);
        List<AgreementView> agreed = new AgreementViews(content, phrases, wording, words).views();
        return templates.render(
                "meeting/screen.vm",
                new ScreenView(
                        meeting.id().toString(),
                        Places.meeting(content),
                        phrases.text("samskriv.meeting.type." + key(meeting.type())) + " "
                                + phrases.day(meeting.frame().day()),
                        meeting.pausedAt() != null,
                        now(content, wording),
                        !agreed.isEmpty(),
                        agreed,
                        List.of(
                                wording.forReader("samskriv.screen.prompt.matters."),
                                phrases.text("samskriv.screen.prompt.works"),
                                phrases.text("samskriv.screen.prompt.who"),
                                phrases.text("samskriv.screen.prompt.tempo"))));
    }

    private static List<SaidView> now(MeetingContent content, Wording wording) {
        return Optional.ofNullable(content.meeting().current()).flatMap(content::entry).stream()
                .map(item -> SaidView.of(item.text("title").orElseThrow(), wording))
                .toList();
    }
}
