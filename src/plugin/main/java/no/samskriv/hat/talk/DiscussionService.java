package no.samskriv.hat.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Knows;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.Capture;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** Whom a team talks about in a meeting with the hat, and what is said about each. */
public final class DiscussionService {
    private final TeamAccess teams;
    private final Access access;
    private final PersonService persons;
    private final Cards cards;
    private final TeamMeetingStore meetings;
    private final DiscussionStore discussions;
    private final WishStore wishes;
    private final PromptSource prompts;
    private final TaskService tasks;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public DiscussionService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            Cards cards,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            WishStore wishes,
            PromptSource prompts,
            TaskService tasks,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.teams = teams;
        this.access = access;
        this.persons = persons;
        this.cards = cards;
        this.meetings = meetings;
        this.discussions = discussions;
        this.wishes = wishes;
        this.prompts = prompts;
        this.tasks = tasks;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Everything about one person in one meeting; not found for whoever is not in the team, the person too. */
    Card card(UUID id, Via via) {
        return inTransaction.call(() -> {
            Let let = let(id, Verb.READ, via, Cards.BESIDE);
            return cards.of(let.grant(), let.standing());
        });
    }

    /** What was said about one person, also for the person. */
    Discussion get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Discussion> found = discussions.find(id);
            Asked asked = Asked.thing(id, found.map(Discussion::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.TEAM_TALK));
            return found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound);
        });
    }

    private TeamMeeting requireMeeting(UUID id) {
        Optional<TeamMeeting> found = meetings.find(id);
        teams.requireMember(found.map(TeamMeeting::team).orElse(id));
        return found.orElseThrow(ProblemException::notFound);
    }

    /** A meeting and a person to talk about in it. */
    private record Begun(Grant grant, TeamMeeting meeting, UUID id) {}

    /**
     * Begins to talk about a person; whoever does so second, or again, goes on where the first one was. What the person
     * asked to be brought comes along, as it was said.
     */
    Added<Discussion> add(UUID meeting, PersonRef person) {
        return Added.once(
                inTransaction,
                () -> {
                    TeamMeeting found = requireMeeting(meeting);
                    Grant grant = access.require(person, Section.TEAM_TALK, Verb.WRITE);
                    return new Begun(grant, found, idOf(found, person));
                },
                begun -> discussions
                        .find(begun.id())
                        .map(present -> present.removed() ? again(begun, present) : present),
                this::create);
    }

    /** The same for whoever begins, so that two who begin at once begin one. */
    private static UUID idOf(TeamMeeting meeting, PersonRef person) {
        return UUID.nameUUIDFromBytes(("hat:" + meeting.id() + ":" + person.value()).getBytes(UTF_8));
    }

    private Discussion create(Begun begun) {
        Grant grant = begun.grant();
        Optional<Wish> wish = requireMayTalk(begun);
        Map<String, VoiceText> said = wish.flatMap(each -> Optional.ofNullable(each.bring()))
                .map(text -> Map.of(Discussion.SAID, text))
                .orElse(Map.of());
        Discussion discussion = new Discussion(
                begun.id(),
                begun.meeting().team(),
                begun.meeting().id(),
                grant.person(),
                null,
                null,
                prompts.pick(begun.meeting().team(), discussions.of(grant.person())),
                said,
                null,
                null,
                false,
                false,
                grant.user(),
                now.instant(),
                Revision.FIRST);
        changes.begin(subject(discussion), grant.user(), now.instant());
        discussions.insert(discussion);
        tellBefore(begun, wish);
        return discussion;
    }

    private Discussion again(Begun begun, Discussion before) {
        Optional<Wish> wish = requireMayTalk(begun);
        Discussion after = before.taken(false);
        save(begun.grant(), before, after);
        tellBefore(begun, wish);
        return after;
    }

    private Optional<Wish> requireMayTalk(Begun begun) {
        Grant grant = begun.grant();
        DiscussionRules.requireTeam(grant);
        Optional<Wish> wish = wishes.of(grant.person());
        Person person = persons.behind(grant);
        DiscussionRules.requireMayTalk(
                begun.meeting(), person, wish.map(Wish::kind).orElse(null));
        return wish;
    }

    private void tellBefore(Begun begun, Optional<Wish> wish) {
        if (wish.filter(each -> each.kind() == WishKind.TELL_FIRST).isPresent()) {
            UserRef user = begun.grant().user();
            tasks.agree(
                    begun.grant(),
                    TaskKind.TELL_BEFORE_DISCUSSION,
                    begun.id(),
                    user,
                    begun.meeting().day());
        }
    }

    /** Changes what still is at the revision the user saw; stale otherwise, and then nothing has happened. */
    Discussion change(UUID id, DiscussionChange change, Revision seen) {
        if (change.isNothing()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
        return inTransaction.call(() -> {
            Let let = let(id, Verb.WRITE, Via.SAVE, List.of());
            Grant grant = let.grant();
            Discussion before = standing(let, seen);
            Card card = cards.bare(grant, before);
            DiscussionRules.requirePeople(card, change);
            Discussion after = new Discussion(
                    before.id(),
                    before.team(),
                    before.meeting(),
                    before.person(),
                    change.standIn().over(before.standIn()),
                    change.knows().over(before.knows()),
                    before.prompts(),
                    DiscussionRules.texts(capture, grant, before, change),
                    change.teller().over(before.teller()),
                    change.tellBy().over(before.tellBy()),
                    change.done().orElse(before.done()),
                    before.removed(),
                    before.createdBy(),
                    before.createdAt(),
                    before.revision().next());
            if (after.done() && !before.done()) {
                DiscussionRules.requireSpokesperson(card, after);
            }
            if (!save(grant, before, after)) {
                return before;
            }
            keepPromises(grant, before, after);
            return after;
        });
    }

    private void keepPromises(Grant grant, Discussion before, Discussion after) {
        UserRef teller = after.teller();
        LocalDate by = after.tellBy();
        if (after.isPromised() && teller != null && by != null) {
            tasks.agree(grant, TaskKind.TELL_ABOUT_DISCUSSION, after.id(), teller, by);
        } else if (before.isPromised()) {
            tasks.takeBack(grant, TaskKind.TELL_ABOUT_DISCUSSION, after.id());
        }
        if (after.knows() == Knows.YES && before.knows() != Knows.YES) {
            tasks.done(grant, TaskKind.TELL_BEFORE_DISCUSSION, after.id());
        }
    }

    /** Takes a person off the list of a meeting, as long as nothing has been written about them. */
    void remove(UUID id, Revision seen) {
        inTransaction.run(() -> {
            Let let = let(id, Verb.WRITE, Via.SAVE, List.of());
            Discussion before = standing(let, seen);
            DiscussionRules.requireMayGo(before);
            save(let.grant(), before, before.taken(true));
            tasks.takeBack(let.grant(), TaskKind.TELL_BEFORE_DISCUSSION, id);
        });
    }

    /** That somebody of the team was let in to what is said about a person. */
    private record Let(Grant grant, Discussion standing) {}

    private Let let(UUID id, Verb verb, Via via, List<Section> beside) {
        Optional<Discussion> found = discussions.find(id);
        Asked asked = Asked.thing(id, found.map(Discussion::person));
        Grant grant = access.require(asked, verb, via, List.of(Section.TEAM_TALK), beside);
        Discussion standing = found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound);
        if (!grant.toThePerson()) {
            teams.requireMember(standing.team());
        } else if (verb == Verb.READ) {
            throw ProblemException.notFound();
        }
        return new Let(grant, standing);
    }

    private static Discussion standing(Let let, Revision seen) {
        DiscussionRules.requireTeam(let.grant());
        if (!let.standing().revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        return let.standing();
    }

    private boolean save(Grant grant, Discussion before, Discussion after) {
        List<FieldChange> fields = DiscussionRules.fields(before, after);
        if (fields.isEmpty()) {
            return false;
        }
        Instant at = now.instant();
        changes.claim(subject(before), before.revision(), grant.user(), at, fields);
        discussions.save(before, after);
        return true;
    }

    private static Subject subject(Discussion discussion) {
        return new Subject(discussion.person(), discussion.id(), Discussion.KIND);
    }
}
