package no.samskriv.meeting.talk;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.meeting.SampleMeetings.planned;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.recoveryTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.person.MemberRole;
import no.samskriv.person.PageReaders;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamMember;
import no.samskriv.storage.Subject;
import no.samskriv.trust.SampleConsents;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting's own page: who sees it, from its first moment on. */
@ExtendWith(OnH2.class)
final class MeetingPageServiceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-02");

    private TestSite site;
    private PageReaders readers;
    private MeetingPageService pages;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        FakeLocks locks = new FakeLocks();
        readers = site.readers(locks);
        pages = new MeetingPageService(
                site.access,
                site.persons,
                readers,
                site.personPages,
                site.spaces,
                site.messages,
                site.meetingStore,
                site.changes,
                site.inTransaction,
                site.now);
        site.changes.begin(new Subject(null, TEAM, "TEAM"), KOORDINATOR_A, site.now.instant());
        site.teamStore.insert(recoveryTeam());
        member(KOORDINATOR_A);
        member(ERFARING_C);
        site.spaces.add(SPACE, "Recoveryteamet", KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void isSeenByTheTeamAndThePersonAndByNobodyWhoReadsByConsent() {
        personWithPage();
        nav();
        Meeting meeting = meeting(MeetingType.RESPONSIBILITY_GROUP);

        Added<Meeting> made = pages.make(meeting.id());

        long page = Objects.requireNonNull(made.entity().page());
        assertThat(made.isNew()).isTrue();
        assertThat(site.personPages.readers(page)).contains(Set.of(KOORDINATOR_A, ERFARING_C, FakeUsers.NORD));
        assertThat(site.personPages.body(page))
                .isEqualTo("<ac:structured-macro ac:name=\"responsibility-group-meeting\">"
                        + "<ac:parameter ac:name=\"meeting\">" + meeting.id()
                        + "</ac:parameter></ac:structured-macro>");
        assertThat(site.pages.find(SPACE, "P-0001 Ansvarsgruppemøte 2. desember 2026"))
                .hasValue(page);
    }

    @Test
    void isMadeOnceAndAgainOnlyWhenItIsGone() {
        personWithPage();
        Meeting meeting = meeting(MeetingType.RESPONSIBILITY_GROUP);
        Meeting made = pages.make(meeting.id()).entity();

        assertThat(pages.make(meeting.id())).isEqualTo(new Added<>(made, false));

        site.personPages.remove(Objects.requireNonNull(made.page()));
        assertThat(pages.make(meeting.id()).isNew()).isTrue();
    }

    @Test
    void secondOnTheSameDayHasANumber() {
        personWithPage();
        pages.make(meeting(MeetingType.RESPONSIBILITY_GROUP).id());

        pages.make(meeting(MeetingType.RESPONSIBILITY_GROUP).id());

        assertThat(site.pages.find(SPACE, "P-0001 Ansvarsgruppemøte 2. desember 2026 (2)"))
                .isPresent();
    }

    @Test
    void whoIsKeptOutOfThePersonsPageIsKeptOutOfIt() {
        personWithPage();
        long page = Objects.requireNonNull(
                pages.make(meeting(MeetingType.RESPONSIBILITY_GROUP).id())
                        .entity()
                        .page());

        site.markStore.insert(SampleConsents.blockOf(ERFARING_C));
        readers.changing(Optional.of(NORD), () -> {
            site.inTransaction.run(() -> readers.keepInStep(NORD));
            return true;
        });

        assertThat(site.personPages.readers(page)).contains(Set.of(KOORDINATOR_A, FakeUsers.NORD));
        assertThat(site.personPages.readers(PAGE_OF_NORD)).contains(Set.of(KOORDINATOR_A, FakeUsers.NORD));
    }

    @Test
    void isNotMadeForAConversation() {
        personWithPage();

        assertThat(refusal(meeting(MeetingType.CONVERSATION))).isEqualTo(rule("conversation-without-page"));
    }

    @Test
    void isNotMadeWithoutThePersonsPageToPutItBelow() {
        personWithPage();
        Meeting meeting = meeting(MeetingType.COLLABORATION);
        site.personPages.remove(PAGE_OF_NORD);
        site.pages.show(PAGE_OF_NORD, KOORDINATOR_A);

        assertThat(refusal(meeting)).isEqualTo(rule("person-without-page"));
    }

    @Test
    void takesTheRightToMakePages() {
        personWithPage();
        Meeting meeting = meeting(MeetingType.COLLABORATION);
        site.spaces.add(SPACE, "Recoveryteamet");

        assertThat(refusal(meeting)).isEqualTo(rule("page-not-allowed"));
    }

    @Test
    void isNotForStrangersToMake() {
        personWithPage();
        Meeting meeting = meeting(MeetingType.COLLABORATION);
        site.currentUser.signIn(SOSIONOM_D);

        assertThat(refusal(meeting)).isInstanceOf(Problem.NotFound.class);
    }

    private Problem refusal(Meeting meeting) {
        return Problems.of(() -> pages.make(meeting.id()));
    }

    private static Problem rule(String code) {
        return new Problem.RuleBroken(code, List.of());
    }

    private void member(UserRef user) {
        TeamMember member = SamplePersons.member(user, MemberRole.STAFF);
        site.changes.begin(new Subject(null, member.id(), "MEMBER"), KOORDINATOR_A, site.now.instant());
        site.teamStore.insert(member);
    }

    private void personWithPage() {
        site.personPages.add(SPACE, "P-0001", PAGE_OF_NORD, KOORDINATOR_A, ERFARING_C, FakeUsers.NORD);
        site.add(nord(), KOORDINATOR_A);
    }

    private Meeting meeting(MeetingType type) {
        return site.meetings.add(NORD, UUID.randomUUID(), planned(type, DAY)).entity();
    }

    private void nav() {
        Participant nav = participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(nav);
        site.consentStore.insert(SampleMeetings.consent(nav, site.now.today(), Set.of(Scope.MINUTES)));
    }
}
