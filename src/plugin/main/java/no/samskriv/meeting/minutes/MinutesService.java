package no.samskriv.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.NewSignOff;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignedTexts;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/** Going through what was said in a meeting, and the person's answer to exactly that. */
public final class MinutesService {
    /** So often an answer is written down again when somebody else was first with the meeting. */
    private static final int ATTEMPTS = 3;

    private static final List<Section> MINUTES = List.of(Section.MINUTES);

    private final Access access;
    private final PersonService persons;
    private final MeetingService service;
    private final MeetingStore meetings;
    private final MeetingEntryStore entries;
    private final SignedTexts signed;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public MinutesService(
            Access access,
            PersonService persons,
            MeetingService service,
            MeetingStore meetings,
            MeetingEntryStore entries,
            SignedTexts signed,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.service = service;
        this.meetings = meetings;
        this.entries = entries;
        this.signed = signed;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Where the minutes stand; not found for whoever is let in to a part. */
    public MinutesStanding standingOf(UUID meeting) {
        return inTransaction.call(() -> {
            Let let = let(meeting, Verb.READ, Via.REST);
            return standing(let.meeting());
        });
    }

    /** A meeting as it is gone through; not found for whoever is let in to a part. */
    public Minutes read(UUID meeting, Via via) {
        MeetingContent content = service.contentOf(meeting, via);
        if (!content.grant().topics().all()) {
            throw ProblemException.notFound();
        }
        return of(content);
    }

    /** As above, of a meeting that somebody was let in to, whole. */
    Minutes of(MeetingContent content) {
        return inTransaction.call(() -> {
            Meeting meeting = content.meeting();
            List<SignOff> answers = signed.answersTo(meeting.person(), meeting.id());
            int number = SignOff.newestYes(answers).map(SignOff::version).orElse(0);
            // asked for also when nobody has answered: one statement more or less would tell
            return new Minutes(
                    content,
                    MinutesStanding.of(meeting, content.entries(), answers, now.today()),
                    signed.version(meeting.id(), number));
        });
    }

    private MinutesStanding standing(Meeting meeting) {
        return MinutesStanding.of(
                meeting, entries.of(meeting), signed.answersTo(meeting.person(), meeting.id()), now.today());
    }

    /** Every answer, oldest first. */
    public List<SignOff> answersTo(UUID meeting) {
        return inTransaction.call(() -> {
            Meeting found = let(meeting, Verb.READ, Via.FRAGMENT).meeting();
            return signed.answersTo(found.person(), found.id());
        });
    }

    /**
     * Writes down the person's answer; the id is chosen by the client. Stale when what was answered to is not what
     * stands.
     */
    public Added<SignOff> sign(UUID meeting, UUID id, NewSignOff input) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return signOnce(meeting, id, input);
            } catch (ProblemException e) {
                if (!(e.problem() instanceof Problem.Stale)) {
                    throw e;
                }
            }
        }
        return signOnce(meeting, id, input);
    }

    private Added<SignOff> signOnce(UUID meeting, UUID id, NewSignOff input) {
        return inTransaction.call(() -> {
            Let let = let(meeting, Verb.WRITE, Via.SAVE);
            Optional<SignOff> present = signed.find(id);
            if (present.isPresent()) {
                SignOff before = present.get();
                Added.requireSame(let.grant(), before.person(), before.by());
                if (!before.subject().equals(meeting)) {
                    throw ProblemException.notFound();
                }
                return new Added<>(before, false);
            }
            return new Added<>(create(let, id, input), true);
        });
    }

    private SignOff create(Let let, UUID id, NewSignOff input) {
        Grant grant = let.grant();
        Person person = persons.behind(grant);
        MinutesStanding standing = standing(let.meeting());
        if (!input.hash().equals(standing.hash())) {
            throw new ProblemException(new Problem.Stale(null));
        }
        if (input.signer().kind() != Responsible.Kind.PERSON) {
            throw ProblemException.invalid("signer", "signer-the-person");
        }
        SignedTexts.requireFit(input, grant, person, persons.circleOf(grant));
        if (!let.meeting().status().isOver()) {
            throw ProblemException.ruleBroken("minutes-not-yet");
        }
        if (input.answer().isYes()) {
            requireReadBack(standing);
        }
        move(grant, let.meeting(), input);
        changes.begin(new Subject(grant.person(), id, SignOff.KIND), grant.user(), now.instant());
        var to = new SignedTexts.Answered(
                SignedThing.MINUTES, let.meeting().id(), standing.text().text());
        return signed.keep(grant, person, id, input, to, now.instant());
    }

    /** A yes approves; a no to what was approved opens it again. The claim keeps two from answering at once. */
    private void move(Grant grant, Meeting before, NewSignOff input) {
        MeetingStatus status = before.status();
        if (input.answer().isYes()) {
            status = MeetingStatus.APPROVED;
        } else if (status == MeetingStatus.APPROVED) {
            status = MeetingStatus.FOR_APPROVAL;
        }
        changes.claim(
                new Subject(before.person(), before.id(), Meeting.KIND),
                before.revision(),
                grant.user(),
                now.instant(),
                new ChangedFields()
                        .value("status", before.status(), status)
                        .value("signed", null, input.answer())
                        .list());
        meetings.save(before.to(status));
    }

    /** Nobody says yes to words that their owner has not heard; each is named by where it stands. */
    private static void requireReadBack(MinutesStanding standing) {
        List<FieldError> unread = new ArrayList<>();
        standing.unread()
                .forEach(text -> unread.add(new FieldError(
                        String.join(
                                "/",
                                text.entry().kind().path(),
                                text.entry().id().toString(),
                                text.field()),
                        "not-read-back")));
        if (!unread.isEmpty()) {
            throw new ProblemException(new Problem.RuleBroken("minutes-not-read-back", unread));
        }
    }

    /** That somebody was let in to the whole of a meeting. */
    private record Let(Grant grant, Meeting meeting) {}

    private Let let(UUID id, Verb verb, Via via) {
        Optional<Meeting> found = meetings.find(id);
        Asked asked = Asked.thing(id, found.map(Meeting::person));
        Grant grant = access.require(asked, verb, via, MINUTES);
        return new Let(
                grant,
                found.filter(meeting -> grant.topics().all() && !meeting.removed())
                        .orElseThrow(ProblemException::notFound));
    }
}
