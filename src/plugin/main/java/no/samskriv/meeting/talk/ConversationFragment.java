package no.samskriv.meeting.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.talk.ConversationLinesView.LineView;
import no.samskriv.meeting.talk.ConversationLinesView.SaidView;
import no.samskriv.plan.Wording;

/** The four lines of a conversation, where a meeting has its agenda. */
public final class ConversationFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public ConversationFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        if (!content.meeting().type().isConversation()) {
            return "";
        }
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        List<LineView> lines = Arrays.stream(Line.values())
                .map(line -> line(content, line, wording))
                .filter(line -> !line.said().isEmpty())
                .toList();
        boolean mayWrite = drawing.isInteractive();
        if (lines.isEmpty() && !mayWrite) {
            return "";
        }
        String address = "samtale?ref=" + content.person().ref().value() + "&mote="
                + content.meeting().id();
        String words =
                phrases.text(lines.isEmpty() ? "samskriv.talk.conversation.write" : "samskriv.talk.conversation.more");
        return templates.render(
                "meeting/conversation-lines.vm",
                new ConversationLinesView(!lines.isEmpty(), lines, mayWrite, address, words));
    }

    /** What was agreed and decided in the same words stands among the decisions, with what becomes of it. */
    private LineView line(MeetingContent content, Line line, Wording wording) {
        Set<String> decided = content.entries(MeetingEntryKind.DECISION).stream()
                .flatMap(decision -> decision.text("text").stream())
                .map(VoiceText::text)
                .collect(Collectors.toSet());
        List<SaidView> said = content.entries(MeetingEntryKind.NOTE).stream()
                .filter(note -> note.value("line").equals(Optional.of(line.name())))
                .flatMap(note -> said(note, wording).stream())
                .filter(each -> line != Line.AGREED || !decided.contains(each.text()))
                .toList();
        return new LineView(wording.forReader("samskriv.talk.line." + Wording.key(line) + "."), said);
    }

    private static Optional<SaidView> said(MeetingEntry note, Wording wording) {
        return note.text("text")
                .map(text -> new SaidView(
                        note.id().toString(),
                        note.revision().number(),
                        style(text.voice()),
                        text.text(),
                        text.language().toLanguageTag(),
                        wording.whose(text),
                        text.isUnconfirmed(),
                        wording.source(text)));
    }

    private static String style(Voice voice) {
        return switch (voice) {
            case PERSON -> "person";
            case SHARED -> "shared";
            case PROFESSIONAL -> "staff";
            case NEXT_OF_KIN -> "kin";
        };
    }
}
