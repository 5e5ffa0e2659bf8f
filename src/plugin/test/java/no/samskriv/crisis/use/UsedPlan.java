package no.samskriv.crisis.use;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisEntryService;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisPlanService;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.sheet.SheetRoom;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.crisis.use.store.ProposalStore;
import no.samskriv.crisis.use.store.TriedStore;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Nord's crisis plan, with what can be tried, somebody without a number, a cat, and something Nord keeps to themself. */
final class UsedPlan {
    static final Instant AT = Instant.parse("2026-05-22T08:00:00Z");
    static final PersonRef NORD = SamplePersons.NORD;
    static final CrisisEntry WALK = said(1, CrisisSection.MYSELF, "Gå en tur langs elva", Level.ALL);
    static final CrisisEntry TEA = said(2, CrisisSection.MYSELF, "Lage te", Level.YELLOW);
    static final CrisisEntry MET = said(3, CrisisSection.MET, "Sett deg ned, snakk lavt", Level.ALL);
    static final CrisisEntry NEIGHBOUR =
            entry(4, CrisisSection.PEOPLE, Level.ALL, null, contact("Naboen", null), null, false);
    static final CrisisEntry CAT =
            entry(5, CrisisSection.KEEP_GOING, Level.ALL, words("Katten må ha mat"), null, Matter.ANIMALS, false);
    static final CrisisEntry POST =
            entry(6, CrisisSection.KEEP_GOING, Level.ALL, null, contact("Naboen", "000 12 345"), Matter.POST, false);
    static final CrisisEntry SECRET = entry(7, CrisisSection.MYSELF, Level.ALL, words("Bare mitt"), null, null, true);

    final TestSite site;
    final CrisisPlanStore plans;
    final CrisisEntryStore entryStore;
    final CrisisService crises;
    final CrisisEntryService entries;
    final CrisisUseStore useStore;
    final TriedStore triedStore;
    final ProposalStore proposalStore;
    final ProposalService proposals;
    final CrisisUseService uses;
    final TriedService tried;
    final KeepGoingService keepGoing;
    final UsePageService pages;

    UsedPlan(TestDatabase database) {
        site = new TestSite(database);
        plans = new CrisisPlanStore(site.ao);
        entryStore = new CrisisEntryStore(site.ao, site.texts);
        useStore = new CrisisUseStore(site.ao, site.texts);
        triedStore = new TriedStore(site.ao, site.texts);
        proposalStore = new ProposalStore(site.ao, site.texts);
        crises = new CrisisService(site.access, site.persons, plans, entryStore, site.inTransaction, site.now);
        entries = newCrisisEntryService();
        Reviewer reviewer = new Reviewer(site.persons, site.admission);
        proposals = newProposalService();
        uses = newCrisisUseService(reviewer);
        tried = newTriedService();
        keepGoing = newKeepGoingService(reviewer);
        pages = new UsePageService(
                site.access, crises, useStore, triedStore, proposalStore, keepGoing, site.inTransaction);
        seed();
    }

    private CrisisEntryService newCrisisEntryService() {
        return new CrisisEntryService(
                site.access,
                site.persons,
                new CrisisPlanService(site.access, site.persons, plans, site.changes, site.inTransaction, site.now),
                plans,
                entryStore,
                site.changes,
                new SheetRoom(),
                site.inTransaction,
                site.now);
    }

    private ProposalService newProposalService() {
        return new ProposalService(
                site.access,
                site.persons,
                crises,
                useStore,
                triedStore,
                proposalStore,
                new ProposalSteps(crises, entries, site.goals),
                site.changes,
                site.inTransaction,
                site.now);
    }

    private CrisisUseService newCrisisUseService(Reviewer reviewer) {
        return new CrisisUseService(
                site.access,
                site.persons,
                plans,
                useStore,
                proposals,
                site.tasks,
                reviewer,
                site.changes,
                site.inTransaction,
                site.now);
    }

    private TriedService newTriedService() {
        return new TriedService(
                site.access,
                site.persons,
                entryStore,
                useStore,
                triedStore,
                proposals,
                site.changes,
                site.inTransaction,
                site.now);
    }

    private KeepGoingService newKeepGoingService(Reviewer reviewer) {
        return new KeepGoingService(
                site.access,
                crises,
                useStore,
                site.actions,
                site.tasks,
                reviewer,
                site.changes,
                site.messages,
                site.inTransaction,
                site.now);
    }

    private void seed() {
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.add(SamplePersons.nord(), KOORDINATOR_A, ERFARING_C);
        CrisisPlan plan = CrisisPlan.begun(UUID.randomUUID(), NORD, KOORDINATOR_A, AT);
        site.inTransaction.run(() -> {
            site.changes.begin(new Subject(NORD, plan.id(), CrisisPlan.KIND), KOORDINATOR_A, AT);
            plans.insert(plan);
        });
        for (CrisisEntry entry : List.of(WALK, TEA, MET, NEIGHBOUR, CAT, POST, SECRET)) {
            site.inTransaction.run(() -> {
                site.changes.begin(new Subject(NORD, entry.id(), CrisisEntry.KIND), KOORDINATOR_A, AT);
                entryStore.insert(entry);
            });
        }
        site.currentUser.signIn(ERFARING_C);
    }

    void signIn(UserRef user) {
        site.currentUser.signIn(user);
    }

    /** Begun by whoever is signed in. */
    CrisisUse begun() {
        return uses.begin(NORD, UUID.randomUUID(), Level.YELLOW).entity();
    }

    static CrisisEntry said(int number, CrisisSection section, String text, Level level) {
        return entry(number, section, level, words(text), null, null, false);
    }

    static Contact contact(String name, @Nullable String phone) {
        return new Contact(null, name, phone, null, Knows.YES);
    }

    static VoiceText words(String text) {
        return new VoiceText(
                text, Voice.PERSON, CaptureMode.TOGETHER, AT, KOORDINATOR_A, AT, Locale.forLanguageTag("nb"));
    }

    static CrisisEntry entry(
            int number,
            CrisisSection section,
            Level level,
            @Nullable VoiceText text,
            @Nullable Contact contact,
            @Nullable Matter matter,
            boolean onlyMe) {
        return new CrisisEntry(
                new UUID(8, number),
                NORD,
                section,
                level,
                text,
                null,
                null,
                contact,
                null,
                matter,
                Set.of(),
                onlyMe,
                null,
                number,
                false,
                KOORDINATOR_A,
                AT,
                Revision.FIRST);
    }
}
