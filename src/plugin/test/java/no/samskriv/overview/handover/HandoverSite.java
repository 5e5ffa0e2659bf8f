package no.samskriv.overview.handover;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.demo.DemoServices;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.overview.handover.store.HandoverStore;
import no.samskriv.person.CoordinatorService;
import no.samskriv.person.PageReaders;
import no.samskriv.trust.consents.GivenConsents;
import no.samskriv.trust.marks.BlockService;
import org.jspecify.annotations.Nullable;

/** The demo, and what hands its persons over. */
final class HandoverSite {
    static final UserRef KOORDINATOR_B = new UserRef("key-koordinator-b");
    static final long PAGE = 1001;

    final TestSite site;
    final HandoverStore store;
    final HandoverService handovers;
    final HandoverFragment fragment;
    final BlockService blocks;

    HandoverSite(TestDatabase database) {
        site = new TestSite(database);
        site.pages.add("RECO", "P-0001", PAGE);
        for (UserRef reader : new UserRef[] {FakeUsers.KOORDINATOR_A, KOORDINATOR_B, FakeUsers.NORD, FakeUsers.LEDER}) {
            site.pages.show(PAGE, reader);
        }
        site.currentUser.signInAsSystemAdministrator(FakeUsers.ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
        PageReaders readers = site.readers(new FakeLocks());
        blocks = new BlockService(
                site.access,
                site.persons,
                site.roster,
                site.tasks,
                readers,
                site.markStore,
                site.changes,
                site.inTransaction,
                site.now);
        store = new HandoverStore(site.ao, site.texts);
        CoordinatorService coordinators =
                new CoordinatorService(site.personStore, site.teamStore, site.changes, site.now);
        handovers = new HandoverService(
                site.access,
                store,
                matters(readers),
                new HandoverRules(site.persons, coordinators, blocks, site.plans, site.now),
                coordinators,
                site.actions,
                site.tasks,
                site.changes,
                site.inTransaction,
                new FakeLocks(),
                site.now);
        fragment = new HandoverFragment(site.templates, site.phrases, site.users);
        site.currentUser.signIn(FakeUsers.KOORDINATOR_A);
    }

    private MattersService matters(PageReaders readers) {
        CrisisPlanStore plans = new CrisisPlanStore(site.ao);
        return new MattersService(
                site.persons,
                site.plans,
                site.meetings,
                site.tasks,
                site.consents(readers),
                new CrisisService(
                        site.access,
                        site.persons,
                        plans,
                        new CrisisEntryStore(site.ao, site.texts),
                        site.inTransaction,
                        site.now),
                new CopyService(
                        site.access,
                        site.persons,
                        plans,
                        new CopyStore(site.ao),
                        new GivenConsents(site.consentStore, site.now),
                        site.changes,
                        site.inTransaction,
                        site.now),
                site.users,
                site.now);
    }

    /** A change of what is named, and of nothing else. */
    static HandoverInput input(
            @Nullable UserRef teller,
            boolean stays,
            @Nullable Set<UUID> kept,
            Set<HandoverPoint> gone,
            HandoverSite from) {
        return new HandoverInput(
                Optional.empty(),
                Patch.to(teller),
                Patch.to(teller == null ? null : from.site.now.today().plusDays(3)),
                Optional.of(stays),
                Patch.absent(),
                Optional.ofNullable(kept),
                Optional.of(gone),
                Patch.absent(),
                false);
    }

    static HandoverInput words(TextInput words) {
        return new HandoverInput(
                Optional.empty(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                Patch.to(words),
                false);
    }
}
