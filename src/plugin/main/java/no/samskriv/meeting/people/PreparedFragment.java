package no.samskriv.meeting.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.people.PreparedView.LineView;
import no.samskriv.plan.Wording;

/**
 * What the person has prepared, on the meeting's page: folded for those who prepare it until it begins, with the way to
 * where it is written; then the one thing everybody must know, which is what is not talked about today.
 */
public final class PreparedFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public PreparedFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        boolean begun = content.meeting().status().hasBegun();
        boolean asks =
                drawing.isInteractive() && !begun && !content.meeting().type().isConversation();
        List<LineView> lines = lines(content, begun);
        if (!content.grant().topics().all() || (lines.isEmpty() && !asks)) {
            return "";
        }
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        return templates.render(
                "meeting/prepared.vm",
                new PreparedView(
                        content.meeting().id().toString(),
                        begun,
                        !lines.isEmpty(),
                        wording.forReader("samskriv.prepared.title."),
                        lines,
                        asks,
                        wording.forReader("samskriv.prepared.write.")));
    }

    private List<LineView> lines(MeetingContent content, boolean begun) {
        Preparation preparation = new Preparation(content);
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        return Arrays.stream(Question.values())
                .filter(question -> !begun || question == Question.NOT_TODAY)
                .filter(preparation::isOpen)
                .map(question -> preparation.said(question).map(said -> line(wording, question, begun, said)))
                .flatMap(Optional::stream)
                .toList();
    }

    private LineView line(Wording wording, Question question, boolean begun, VoiceText said) {
        String label = begun
                ? wording.forReader("samskriv.prepared.not-today.")
                : phrases.text("samskriv.meeting.preparation." + question.field());
        return new LineView(
                label, said.text(), said.language().toLanguageTag(), said.isUnconfirmed(), wording.source(said));
    }
}
