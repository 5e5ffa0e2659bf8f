package no.samskriv.meeting.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.people.PreparationView.AnswerView;
import no.samskriv.meeting.people.PreparationView.FormView;
import no.samskriv.meeting.people.PreparationView.QuestionView;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** What the person prepares as a view, said to the person or to whoever prepares it with them. */
final class PreparationViews {
    private static final String ASK = "samskriv.preparation.ask.";
    private static final FormView NONE = new FormView("", "", "", "", false, 0, "", "", "", "", 0, false, "", "");

    private final MeetingContent content;
    private final Meeting meeting;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final Preparation preparation;
    private final boolean mayWrite;

    PreparationViews(MeetingContent content, Phrases phrases, Users users) {
        this.content = content;
        this.meeting = content.meeting();
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, content.person(), content.grant());
        this.preparation = new Preparation(content);
        this.mayWrite = content.grant().mayWrite() && !meeting.status().isOver();
    }

    PreparationView view() {
        boolean shown = content.toThePerson() && !content.grant().own();
        String ref = content.person().ref().value();
        String name = content.person().name();
        Long page = meeting.page();
        boolean toMeeting = page != null && !shown;
        return new PreparationView(
                meeting.id().toString(),
                toMeeting
                        ? "../../../pages/viewpage.action?pageId=" + page
                        : (shown ? "vis?ref=" : "person?ref=") + ref,
                toMeeting
                        ? phrases.text("samskriv.preparation.to-meeting")
                        : shown ? phrases.text("samskriv.show.plan") : wording.forReader("samskriv.plan.about."),
                phrases.text("samskriv.preparation.title"),
                new OccasionWording(meeting, phrases).dayAndPlace(),
                wording.forReader("samskriv.preparation.lead."),
                mayWrite,
                !content.toThePerson(),
                (content.grant().own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name(),
                phrases.text("samskriv.plan.form.mode.dictated", name),
                phrases.text("samskriv.plan.form.read-back", name),
                wording.forReader("samskriv.plan.form.hint."),
                Arrays.stream(Question.values())
                        .filter(preparation::isOpen)
                        .map(this::question)
                        .filter(question ->
                                question.hasForm() || !question.answers().isEmpty())
                        .toList());
    }

    private QuestionView question(Question question) {
        boolean items = question == Question.ITEMS;
        List<AnswerView> answers = items
                ? preparation.items().stream().map(this::item).toList()
                : preparation.said(question).map(this::answer).stream().toList();
        boolean hinted = question == Question.UNWANTED || question == Question.STOP || items;
        return new QuestionView(
                question.key(),
                wording.forReader(ASK + question.key() + "."),
                hinted,
                hinted ? wording.forReader("samskriv.preparation.hint." + question.key() + ".") : "",
                !answers.isEmpty(),
                answers,
                mayWrite,
                items ? newItem() : mayWrite ? form(question) : NONE);
    }

    private AnswerView answer(VoiceText text) {
        return words("", text, false, NONE, NONE);
    }

    private AnswerView words(String id, VoiceText text, boolean changes, FormView form, FormView removal) {
        return new AnswerView(
                id,
                text.text(),
                text.language().toLanguageTag(),
                text.isUnconfirmed(),
                text.isUnconfirmed()
                        ? phrases.text(
                                "samskriv.words.recalled", users.displayName(text.capturedBy()), phrases.day(text.at()))
                        : "",
                changes,
                form,
                removal);
    }

    private FormView form(Question question) {
        Optional<MeetingEntry> stands = preparation.entry();
        VoiceText text = preparation.said(question).orElse(null);
        return new FormView(
                question.key(),
                phrases.text(text == null ? "samskriv.plan.write" : "samskriv.plan.edit"),
                stands.isPresent() ? "PATCH" : "POST",
                stands.map(entry -> "preparations/" + entry.id()).orElse("meetings/" + meeting.id() + "/preparations"),
                stands.isPresent(),
                stands.map(entry -> entry.revision().number()).orElse(0),
                "{}",
                question.field(),
                wording.forReader(ASK + question.key() + "."),
                typed(text),
                Math.max(2, question.lines()),
                text != null && text.isUnconfirmed(),
                "",
                phrases.text("samskriv.entry.save"));
    }

    private static String typed(@Nullable VoiceText text) {
        return text == null ? "" : text.text();
    }

    private AnswerView item(MeetingEntry item) {
        VoiceText title = item.text("title").orElseThrow();
        return words(item.id().toString(), title, mayWrite, changed(item, title), removed(item));
    }

    private FormView newItem() {
        return new FormView(
                "item",
                phrases.text("samskriv.preparation.item.add"),
                "POST",
                "meetings/" + meeting.id() + "/" + MeetingEntryKind.AGENDA_ITEM.path(),
                false,
                0,
                "{}",
                "title",
                wording.forReader(ASK + Question.ITEMS.key() + "."),
                "",
                2,
                false,
                "",
                phrases.text("samskriv.entry.save"));
    }

    private FormView changed(MeetingEntry item, VoiceText title) {
        return new FormView(
                "item-" + item.id(),
                phrases.text("samskriv.plan.edit"),
                "PATCH",
                MeetingEntryKind.AGENDA_ITEM.path() + "/" + item.id(),
                true,
                item.revision().number(),
                "{}",
                "title",
                wording.forReader(ASK + Question.ITEMS.key() + "."),
                title.text(),
                2,
                title.isUnconfirmed(),
                "",
                phrases.text("samskriv.entry.save"));
    }

    private FormView removed(MeetingEntry item) {
        return new FormView(
                "remove-" + item.id(),
                phrases.text("samskriv.plan.remove"),
                "PATCH",
                MeetingEntryKind.AGENDA_ITEM.path() + "/" + item.id(),
                true,
                item.revision().number(),
                "{\"removed\":true,\"agreed\":true}",
                "",
                "",
                "",
                0,
                false,
                wording.forReader("samskriv.preparation.item.remove."),
                phrases.text("samskriv.plan.remove"));
    }
}
