package no.samskriv.crisis.find;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.find.store.FindMarkStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StartService;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.DutyService;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.Setting;
import no.samskriv.trust.marks.EmergencyService;

/** Nord, whom A coordinates; D is in the team and no more, and nurse N is on duty and in no team. */
final class FindSite {
    static final UserRef VAKT_N = new UserRef("key-vakt-n");

    final TestSite site;
    final FindMarkStore markStore;
    final FindMarkService marks;
    final FindService finding;

    FindSite(TestDatabase database) {
        site = new TestSite(database);
        markStore = new FindMarkStore(site.ao);
        marks = new FindMarkService(site.access, site.persons, markStore, site.changes, site.inTransaction, site.now);
        finding = new FindService(
                site.access,
                reach(),
                new CrisisPlanStore(site.ao),
                markStore,
                emergencies(),
                site.inTransaction,
                site.currentUser,
                site.now);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(member(SOSIONOM_D, MemberRole.STAFF));
        site.personPages.add(SPACE, NORD.value(), PAGE_OF_NORD, KOORDINATOR_A, SOSIONOM_D, FakeUsers.NORD);
        site.add(SamplePersons.nord(), KOORDINATOR_A);
        site.users.addToGroup("samskriv-vakt", VAKT_N);
        site.settingStore.put(Setting.DUTY_GROUPS, "samskriv-vakt");
    }

    private ReachService reach() {
        DutyGroups onDuty = new DutyGroups(() -> site.settingStore.lines(Setting.DUTY_GROUPS), site.users);
        return new ReachService(
                new FactSources(site.roster, site.consentStore, site.markStore, site.pages, onDuty),
                site.roster,
                site.admission,
                site.markStore,
                new StartService(
                        site.teamStore, site.spaces, site.inTransaction, site.currentUser, OncePerRequest.NEVER_KEPT),
                new DutyService(onDuty, site.inTransaction, site.currentUser),
                site.narrowed,
                site.inTransaction,
                site.currentUser,
                site.now);
    }

    private EmergencyService emergencies() {
        return new EmergencyService(
                site.access,
                site.persons,
                site.roster,
                site.admission,
                site.tasks,
                site.markStore,
                site.changes,
                site.inTransaction,
                new FakeLocks(),
                site.currentUser,
                site.now);
    }

    /** Somebody else who is called so, with a phone and a birth date; A does not work with them. */
    PersonRef add(String ref, String name, String phone, String born) {
        PersonRef person = new PersonRef(ref);
        Person nord = SamplePersons.nord();
        site.add(new Person(
                person,
                UUID.randomUUID(),
                name,
                nord.status(),
                null,
                null,
                nord.team(),
                nord.coordinator(),
                null,
                nord.settings(),
                true,
                Revision.FIRST));
        markStore.replace(
                person,
                List.of(
                        new FindMark(FindBy.NAME, name),
                        new FindMark(FindBy.PHONE, phone),
                        new FindMark(FindBy.BIRTH_DATE, born)));
        return person;
    }

    /** What a user gets for asking, and what it cost. */
    <T> Map.Entry<T, Integer> asked(TestDatabase database, UserRef user, Supplier<T> asks) {
        site.currentUser.signIn(user);
        database.database().statements().reset();
        T answer = asks.get();
        return Map.entry(answer, database.database().statements().snapshot().app());
    }

    void choose(boolean name, String phone, String born) {
        site.currentUser.signIn(FakeUsers.NORD);
        marks.say(
                NORD,
                new FindChoice(
                        name,
                        List.of(),
                        phone.isEmpty() ? List.of() : List.of(phone),
                        born.isEmpty() ? null : LocalDate.parse(born),
                        false),
                marks.get(NORD).revision());
    }

    Optional<Revision> revision() {
        return marks.get(NORD).revision();
    }
}
