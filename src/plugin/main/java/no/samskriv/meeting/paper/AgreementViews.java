package no.samskriv.meeting.paper;

import static no.samskriv.plan.Wording.key;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.actions.SaidView;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionWording;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.Wording;

/** What was agreed in a meeting, who does it, and when; nothing that was decided by law. */
final class AgreementViews {
    private final MeetingContent content;
    private final Phrases phrases;
    private final Wording wording;
    private final ActionWording words;

    AgreementViews(MeetingContent content, Phrases phrases, Wording wording, ActionWording words) {
        this.content = content;
        this.phrases = phrases;
        this.wording = wording;
        this.words = words;
    }

    /** What was decided, and then what else was agreed; as the items stand, and last what belongs to none. */
    List<AgreementView> views() {
        Stream<AgreementView> decided = inOrder(MeetingEntryKind.DECISION)
                .filter(decision -> decision.choice("decidedBy", DecidedBy.class) != DecidedBy.BY_LAW)
                .map(this::decided);
        Stream<AgreementView> noted = inOrder(MeetingEntryKind.NOTE)
                .filter(note -> note.choice("lane", Lane.class) == Lane.AGREEMENT)
                .map(note -> view(phrases.text("samskriv.slip.who.together"), note, ""));
        return Stream.concat(decided, noted).toList();
    }

    private Stream<MeetingEntry> inOrder(MeetingEntryKind kind) {
        List<UUID> agenda = content.agenda().stream().map(MeetingEntry::id).toList();
        return content.entries(kind).stream().sorted(Comparator.comparingInt(entry -> {
            int place = agenda.indexOf(entry.parent());
            return place < 0 ? agenda.size() : place;
        }));
    }

    private AgreementView decided(MeetingEntry decision) {
        Optional<Action> action = decision.id("action").flatMap(content::action);
        if (action.isEmpty()) {
            DecidedBy by = decision.choice("decidedBy", DecidedBy.class);
            return view(by == DecidedBy.PERSON ? person() : phrases.text("samskriv.slip.who." + key(by)), decision, "");
        }
        LocalDate due = action.get().due();
        boolean own = action.get().responsible().kind() == Responsible.Kind.PERSON;
        String day = due == null
                ? ""
                : phrases.text(own ? "samskriv.slip.wished" : "samskriv.slip.due", phrases.weekday(due));
        return view(own ? person() : words.called(action.get().responsible()), decision, day);
    }

    private String person() {
        return wording.forReader("samskriv.slip.who.");
    }

    private AgreementView view(String who, MeetingEntry entry, String day) {
        return new AgreementView(who, SaidView.of(entry.text("text").orElseThrow(), wording), !day.isEmpty(), day);
    }
}
