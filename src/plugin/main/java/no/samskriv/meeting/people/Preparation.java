package no.samskriv.meeting.people;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;

/** What the person has prepared for a meeting, as far as the reader sees it. */
final class Preparation {
    private final MeetingContent content;
    private final Optional<MeetingEntry> entry;

    Preparation(MeetingContent content) {
        this.content = content;
        this.entry = content.entries(MeetingEntryKind.PREPARATION).stream().findFirst();
    }

    Optional<MeetingEntry> entry() {
        return entry;
    }

    /** What the person wants to talk about, in the order of the agenda. */
    List<MeetingEntry> items() {
        return content.agenda().stream().filter(MeetingEntry::isPersons).toList();
    }

    Optional<VoiceText> said(Question question) {
        return question == Question.ITEMS ? Optional.empty() : entry.flatMap(each -> each.text(question.field()));
    }

    /** Whether the reader may know how it is answered: whom the person does not want there is for few to read. */
    boolean isOpen(Question question) {
        return question != Question.UNWANTED || isReadersToPrepare();
    }

    /** Whether the reader prepares the meeting with the person, or is the person. */
    boolean isReadersToPrepare() {
        UserRef user = content.grant().user();
        return content.toThePerson()
                || user.equals(content.person().coordinator())
                || user.equals(content.meeting().frame().facilitator())
                || entry.map(MeetingEntry::createdBy).filter(user::equals).isPresent();
    }
}
