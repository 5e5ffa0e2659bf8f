package no.samskriv.trust.marks;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.member;
import static no.samskriv.person.SamplePersons.nord;

import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.trust.Setting;

/**
 * Nord with a team of four who all see the page; A coordinates and is assigned, C and D are not, the leader leads. Nurse N
 * is in the duty group and in no team.
 */
final class MarkSite {
    static final UserRef VAKT_N = new UserRef("key-fremmed");

    final TestSite site;
    final CoverService covers;
    final BlockService blocks;
    final EmergencyService emergencies;

    MarkSite(TestDatabase database) {
        site = new TestSite(database);
        FakeLocks locks = new FakeLocks();
        covers = new CoverService(
                site.access,
                site.roster,
                site.admission,
                site.markStore,
                site.changes,
                site.pages,
                site.inTransaction,
                locks,
                site.currentUser,
                site.now);
        blocks = blocks(locks);
        emergencies = emergencies(locks);
        seed();
    }

    private BlockService blocks(FakeLocks locks) {
        return new BlockService(
                site.access,
                site.persons,
                site.roster,
                site.tasks,
                site.readers(locks),
                site.markStore,
                site.changes,
                site.inTransaction,
                site.now);
    }

    private EmergencyService emergencies(FakeLocks locks) {
        return new EmergencyService(
                site.access,
                site.persons,
                site.roster,
                site.admission,
                site.tasks,
                site.markStore,
                site.changes,
                site.inTransaction,
                locks,
                site.currentUser,
                site.now);
    }

    private void seed() {
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(member(LEDER, MemberRole.LEADER));
        site.teamStore.insert(member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(member(ERFARING_C, MemberRole.PEER_WORKER));
        site.teamStore.insert(member(SOSIONOM_D, MemberRole.STAFF));
        site.spaces.add(SPACE, "Recoveryteamet (demo)", LEDER);
        site.personPages.add(
                SPACE, NORD.value(), PAGE_OF_NORD, LEDER, KOORDINATOR_A, ERFARING_C, SOSIONOM_D, FakeUsers.NORD);
        site.add(nord(), KOORDINATOR_A);
        site.users.addToGroup("samskriv-vakt", VAKT_N);
        site.settingStore.put(Setting.DUTY_GROUPS, "samskriv-vakt");
    }

    boolean opens(UserRef user, Section section, Verb verb) {
        site.currentUser.signIn(user);
        return site.access.allows(NORD, section, verb);
    }

    void signIn(UserRef user) {
        site.currentUser.signIn(user);
    }
}
