package no.samskriv.meeting.talk;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.PeopleWording;
import no.samskriv.meeting.talk.TransitionView.ItemView;
import no.samskriv.plan.Wording;

/** What must be ready on the first day on the other side of a transition, and whether it is. */
public final class TransitionFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public TransitionFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        if (content.meeting().type() != MeetingType.TRANSITION) {
            return "";
        }
        List<MeetingEntry> ready = content.entries(MeetingEntryKind.READY_ITEM);
        boolean mayWrite = drawing.isInteractive();
        if (ready.isEmpty() && !mayWrite) {
            return "";
        }
        long done = ready.stream().filter(item -> item.isSet("ready")).count();
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        return templates.render(
                "meeting/transition.vm",
                new TransitionView(
                        !ready.isEmpty(),
                        phrases.text(
                                "samskriv.talk.ready.standing", Long.toString(done), Integer.toString(ready.size())),
                        ready.stream().map(item -> view(content, item, wording)).toList(),
                        mayWrite));
    }

    private ItemView view(MeetingContent content, MeetingEntry item, Wording wording) {
        VoiceText what = item.text("what").orElseThrow();
        Optional<String> who = item.value("who").flatMap(new PeopleWording(content, phrases, users)::name);
        boolean ready = item.isSet("ready");
        return new ItemView(
                item.id().toString(),
                item.revision().number(),
                what.voice() == Voice.PERSON ? "person" : "staff",
                what.text(),
                what.language().toLanguageTag(),
                wording.whose(what),
                who.isPresent(),
                who.orElse(""),
                ready,
                "{\"ready\":" + !ready + "}");
    }
}
