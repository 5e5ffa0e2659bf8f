package no.samskriv.keeping.ending;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.keeping.ending.store.EndingStore;
import no.samskriv.keeping.ending.store.ErasureStore;
import no.samskriv.keeping.ending.store.RequestStore;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakePageRemains;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.AheadService;
import no.samskriv.person.FurtherPages;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Person;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StandingService;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;
import no.samskriv.storage.book.Book;
import no.samskriv.trust.consents.GivenConsents;
import no.samskriv.wiring.BookContext;

/** Nord, the coordinator and a leader, and everything that ends the work with Nord. */
final class EndingSite {
    static final long FURTHER_PAGE = 2001;

    final TestSite site;
    final EndingStore endingStore;
    final RequestStore requestStore;
    final ErasureStore erasureStore;
    final FakePageRemains remains = new FakePageRemains();
    final FakeErasedList list = new FakeErasedList();
    final Book book;
    final TeamAccess teams;
    final EndingService endings;
    final RequestService requests;
    final DryRunService dryRuns;
    final ErasureService erasures;
    final ErasedAgainService again;
    final EndingFragment fragment;

    EndingSite(TestDatabase database) {
        site = new TestSite(database);
        endingStore = new EndingStore(site.ao);
        requestStore = new RequestStore(site.ao);
        erasureStore = new ErasureStore(site.ao);
        book = new Book(site.ao, BookContext.chapters());
        teams = new TeamAccess(site.teamStore, site.spaces, site.currentUser);
        UnfinishedService unfinished = unfinished(site);
        endings = new EndingService(
                site.access,
                site.persons,
                new StandingService(site.personStore, site.changes, site.now),
                unfinished,
                endingStore,
                requestStore,
                site.shownSettings,
                site.changes,
                site.inTransaction,
                site.now);
        requests = new RequestService(site.access, requestStore, site.changes, site.inTransaction, site.now);
        dryRuns = dryRuns(unfinished);
        erasures = new ErasureService(
                site.access,
                site.persons,
                teams,
                endingStore,
                erasureStore,
                dryRuns,
                book,
                list,
                site.changes,
                site.inTransaction,
                site.now);
        again = new ErasedAgainService(erasureStore, book, list, site.inTransaction, new FakeLocks());
        fragment = new EndingFragment(site.templates, site.phrases, site.users);
        insertTeam();
    }

    private void insertTeam() {
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.STAFF, MemberRole.COORDINATOR));
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        site.add(real(nord()), KOORDINATOR_A, SOSIONOM_D);
        as(KOORDINATOR_A);
    }

    private DryRunService dryRuns(UnfinishedService unfinished) {
        return new DryRunService(
                site.access,
                site.persons,
                book,
                remains,
                site.pages,
                new OnePageMore(),
                unfinished,
                new ExportRunStore(site.ao),
                site.inTransaction);
    }

    private static UnfinishedService unfinished(TestSite site) {
        CopyService copies = new CopyService(
                site.access,
                site.persons,
                site.crisisPlanStore,
                new CopyStore(site.ao),
                new GivenConsents(site.consentStore, site.now),
                site.changes,
                site.inTransaction,
                site.now);
        return new UnfinishedService(
                site.tasks, site.consents(site.readers(new FakeLocks())), copies, new AheadService(site.meetingStore));
    }

    /** Nobody of the demo, who is made again whatever is deleted. */
    static Person real(Person demo) {
        return new Person(
                demo.ref(),
                demo.id(),
                demo.name(),
                demo.status(),
                demo.account(),
                demo.pageId(),
                demo.team(),
                demo.coordinator(),
                demo.mainContact(),
                demo.settings(),
                false,
                demo.revision());
    }

    EndingSite as(UserRef user) {
        site.currentUser.signIn(user);
        return this;
    }

    Endings known() {
        return endings.of(NORD, Via.REST);
    }

    Revision revision() {
        return endingStore.of(NORD).orElseThrow().revision();
    }

    Ending begin() {
        return endings.begin(NORD, UUID.randomUUID(), null).entity();
    }

    Ending put(PersonStatus status) {
        return endings.change(NORD, to(status), revision());
    }

    static EndingChange to(PersonStatus status) {
        return new EndingChange(Optional.of(status), Patch.absent(), Patch.absent(), Patch.absent(), Patch.absent());
    }

    /** Begun, told of, closed, and every part marked, by the coordinator. */
    void ready() {
        begin();
        endings.change(
                NORD,
                new EndingChange(
                        Optional.of(PersonStatus.ENDED),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.to(KOORDINATOR_A)),
                revision());
        for (Portion part : Portion.values()) {
            endings.mark(NORD, part, Becoming.IN_RECORD_SYSTEM, revision());
        }
    }

    void leavesTheTeam(UserRef user) {
        TeamMember before = site.teamStore.memberships(user).get(0);
        site.inTransaction.run(() -> site.teamStore.save(new TeamMember(
                before.id(),
                before.team(),
                before.user(),
                before.roles(),
                before.title(),
                before.percent(),
                before.from(),
                site.now.today(),
                before.revision().next())));
    }

    boolean approve(UserRef user) {
        as(user);
        return erasures.approve(NORD, dryRuns.of(NORD).hash(), revision());
    }

    /** The person has one page beside the plan. */
    private static final class OnePageMore implements FurtherPages {
        @Override
        public Map<PersonRef, Set<Long>> of(Collection<PersonRef> persons) {
            return Map.of(NORD, Set.of(FURTHER_PAGE));
        }

        @Override
        public void unlink(long pageId) {
            throw new UnsupportedOperationException("a dry run changes nothing");
        }
    }
}
