package no.samskriv.meeting.talk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.PageReaders;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/**
 * Gives a meeting a page of its own in the wiki, below the person's: restricted from its first moment, and kept in step with
 * who works with the person. What was said stands in no page; the page shows the meeting to whoever may read it.
 */
public final class MeetingPageService {
    private static final String BODY = "<ac:structured-macro ac:name=\"responsibility-group-meeting\">"
            + "<ac:parameter ac:name=\"meeting\">%s</ac:parameter></ac:structured-macro>";
    /** More meetings of one kind on one day are no meetings. */
    private static final int SAME_DAY = 20;

    private final Access access;
    private final PersonService persons;
    private final PageReaders readers;
    private final PersonPages pages;
    private final Spaces spaces;
    private final Messages messages;
    private final MeetingStore meetings;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public MeetingPageService(
            Access access,
            PersonService persons,
            PageReaders readers,
            PersonPages pages,
            Spaces spaces,
            Messages messages,
            MeetingStore meetings,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.readers = readers;
        this.pages = pages;
        this.spaces = spaces;
        this.messages = messages;
        this.meetings = meetings;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Makes the page; a meeting that has one keeps it, and one whose page is gone gets another. */
    public Added<Meeting> make(UUID id) {
        return readers.changing(
                ownerOf(id),
                () -> inTransaction.call(() -> {
                    Optional<Meeting> found = meetings.find(id);
                    Asked asked = Asked.thing(id, found.map(Meeting::person));
                    Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.MINUTES));
                    Meeting meeting = found.filter(held -> held.isFor(grant) && !held.removed())
                            .orElseThrow(ProblemException::notFound);
                    Long page = meeting.page();
                    if (page != null && pages.spaceOf(page).isPresent()) {
                        return new Added<>(meeting, false);
                    }
                    return new Added<>(made(grant, meeting), true);
                }));
    }

    /** Read before anybody is asked, for the name of a lock alone. */
    private Optional<PersonRef> ownerOf(UUID id) {
        return inTransaction.call(() -> meetings.find(id).map(Meeting::person));
    }

    private Meeting made(Grant grant, Meeting meeting) {
        if (meeting.type().isConversation()) {
            throw ProblemException.ruleBroken("conversation-without-page");
        }
        Person person = persons.behind(grant);
        long above = person.page()
                .filter(page -> pages.spaceOf(page).isPresent())
                .orElseThrow(() -> ProblemException.ruleBroken("person-without-page"));
        if (!spaces.mayCreatePage(grant.user(), pages.spaceOf(above).orElseThrow())) {
            throw ProblemException.ruleBroken("page-not-allowed");
        }
        Meeting after = meeting.onPage(create(meeting, above, readers.beside(person)));
        var fields =
                new ChangedFields().value("page", meeting.page(), after.page()).list();
        Subject subject = new Subject(meeting.person(), meeting.id(), Meeting.KIND);
        changes.claim(subject, meeting.revision(), grant.user(), now.instant(), fields);
        meetings.save(after);
        return after;
    }

    private long create(Meeting meeting, long above, Set<UserRef> mayRead) {
        for (int number = 1; number <= SAME_DAY; number++) {
            String title = PageTitle.of(meeting, number, messages);
            OptionalLong page = pages.createBelow(above, title, BODY.formatted(meeting.id()), mayRead);
            if (page.isPresent()) {
                return page.getAsLong();
            }
        }
        throw ProblemException.ruleBroken("page-title-taken");
    }
}
