package no.samskriv.hat.talk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;

/** What whoever has the hat is told of each person, from the last meeting; of those alone whom the reader works with. */
public final class HandoverPart implements HatPart {
    private final Templates templates;
    private final Phrases phrases;
    private final TalkStandingService standings;

    public HandoverPart(Templates templates, Phrases phrases, TalkStandingService standings) {
        this.templates = templates;
        this.phrases = phrases;
        this.standings = standings;
    }

    @Override
    public String draw(Drawing drawing) {
        HatContent content = drawing.content();
        if (!drawing.isInteractive()) {
            return "";
        }
        List<HandoverView.LineView> lines = standings.handedOver(content).stream()
                .flatMap(each -> line(content, each))
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        TeamMeeting last = content.last().orElseThrow();
        return templates.render(
                "hat/handover.vm",
                new HandoverView(lines, phrases.text("samskriv.hat.talk.handed-over", phrases.day(last.day()))));
    }

    private static Stream<HandoverView.LineView> line(HatContent content, Discussion discussion) {
        String name = Objects.requireNonNull(content.persons().get(discussion.person()))
                .name();
        return discussion.text(Discussion.NEXT).stream()
                .map(text -> new HandoverView.LineView(
                        name, text.text(), text.language().toLanguageTag()));
    }
}
