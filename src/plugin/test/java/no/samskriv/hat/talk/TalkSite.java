package no.samskriv.hat.talk;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatService;
import no.samskriv.hat.Knows;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;

/**
 * A team of three in which Koordinator A coordinates Nord, Sosionom D is Nord's main contact, and Erfaringsmedarbeider C
 * works with Nord too; Øst works with Sosionom D alone. Today's meeting is {@link #TODAY}.
 */
final class TalkSite {
    static final UUID TODAY = new UUID(7, 2);
    static final UUID LAST_WEEK = new UUID(7, 1);

    final TestSite site;
    final TeamAccess teams;
    final Cards cards;
    final DiscussionService discussions;
    final MeetingTalkService talks;
    final WishService wishes;
    final TalkStandingService standings;
    final PromptSource prompts;

    TalkSite(TestDatabase database) {
        site = new TestSite(database);
        teams = new TeamAccess(site.teamStore, site.spaces, site.currentUser);
        prompts = new PlainPrompts();
        cards = new Cards(
                teams,
                site.persons,
                site.plans,
                site.meetings,
                site.admission,
                site.teamMeetingStore,
                site.wishStore,
                site.now);
        discussions = new DiscussionService(
                teams,
                site.access,
                site.persons,
                cards,
                site.teamMeetingStore,
                site.discussionStore,
                site.wishStore,
                prompts,
                site.tasks,
                site.changes,
                site.inTransaction,
                site.now);
        talks = new MeetingTalkService(
                teams,
                site.access,
                site.persons,
                site.teamMeetingStore,
                site.discussionStore,
                site.wishStore,
                site.inTransaction);
        wishes = new WishService(site.access, site.persons, site.wishStore, site.changes, site.inTransaction, site.now);
        standings = new TalkStandingService(site.discussionStore, site.tasks, site.inTransaction);
        people();
        site.currentUser.signIn(ERFARING_C);
    }

    private void people() {
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(SamplePersons.member(ERFARING_C, MemberRole.PEER_WORKER));
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.add(SamplePersons.nord(), KOORDINATOR_A, ERFARING_C, SOSIONOM_D);
        site.add(SamplePersons.ost(), SOSIONOM_D);
        LocalDate today = site.now.today();
        meeting(LAST_WEEK, TeamMeetingType.TEAM, today.minusWeeks(1), ERFARING_C);
        meeting(TODAY, TeamMeetingType.TEAM, today, ERFARING_C);
    }

    void meeting(UUID id, TeamMeetingType type, LocalDate day, UserRef holder) {
        Turn turn = new Turn(holder, null, true, false, TurnReason.ROTATION, null, null);
        site.teamMeetingStore.insert(new TeamMeeting(
                id,
                SamplePersons.TEAM,
                type,
                TeamMeetingStatus.PLANNED,
                day,
                null,
                null,
                turn,
                null,
                null,
                null,
                KOORDINATOR_A,
                Instant.EPOCH,
                Revision.FIRST));
    }

    /** Whoever has the hat today. */
    void wears(UserRef user) {
        TeamMeeting meeting = site.teamMeetingStore.find(TODAY).orElseThrow();
        site.teamMeetingStore.save(meeting.with(meeting.turn().worn(user, TurnReason.VOLUNTEER)));
    }

    Discussion begin(PersonRef person) {
        return discussions.add(TODAY, person).entity();
    }

    Discussion change(Discussion before, DiscussionChange change) {
        return discussions.change(before.id(), change, before.revision());
    }

    HatContent content() {
        return new HatService(
                        teams,
                        site.access,
                        site.persons,
                        site.teamMeetingStore,
                        site.discussionStore,
                        site.effectStore,
                        site.inTransaction,
                        site.now)
                .of(SamplePersons.TEAM, Via.PAGE);
    }

    static TextInput said(String text) {
        return new TextInput(text, Voice.PROFESSIONAL, null, false);
    }

    static DiscussionChange text(String field, String text) {
        return change(Map.of(field, Patch.to(said(text))));
    }

    static DiscussionChange done() {
        return new DiscussionChange(
                Patch.absent(), Patch.absent(), Patch.absent(), Patch.absent(), Map.of(), Optional.of(true));
    }

    static DiscussionChange knows(Knows knows) {
        return new DiscussionChange(
                Patch.to(knows), Patch.absent(), Patch.absent(), Patch.absent(), Map.of(), Optional.empty());
    }

    static DiscussionChange standIn(UserRef user) {
        return new DiscussionChange(
                Patch.absent(), Patch.to(user), Patch.absent(), Patch.absent(), Map.of(), Optional.empty());
    }

    static DiscussionChange promised(UserRef teller, LocalDate by) {
        return new DiscussionChange(
                Patch.absent(),
                Patch.absent(),
                Patch.to(teller),
                Patch.to(by),
                Map.of(Discussion.TELL, Patch.to(said("At vi ringer"))),
                Optional.empty());
    }

    private static DiscussionChange change(Map<String, Patch<TextInput>> texts) {
        return new DiscussionChange(
                Patch.absent(), Patch.absent(), Patch.absent(), Patch.absent(), texts, Optional.empty());
    }

    /** One of last week, without a word. */
    Discussion lastWeek(PersonRef person) {
        Discussion discussion = new Discussion(
                UUID.randomUUID(),
                SamplePersons.TEAM,
                LAST_WEEK,
                person,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                true,
                false,
                KOORDINATOR_A,
                Instant.EPOCH,
                Revision.FIRST);
        site.changes.begin(
                new no.samskriv.storage.Subject(person, discussion.id(), Discussion.KIND),
                KOORDINATOR_A,
                Instant.EPOCH);
        site.discussionStore.insert(discussion);
        return discussion;
    }
}
