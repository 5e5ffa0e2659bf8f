package no.samskriv.crisis.together;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.recoveryTeam;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.ContactInput;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisEntryInput;
import no.samskriv.crisis.CrisisEntryService;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisPlanService;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.sheet.SheetRoom;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.crisis.together.store.CrisisVersionStore;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import org.jspecify.annotations.Nullable;

/** Nord's crisis plan, with those who make it. */
final class Made {
    static final UUID FATHER = UUID.fromString("fa000000-0000-4000-8000-000000000001");
    static final UUID SISTER = UUID.fromString("50000000-0000-4000-8000-000000000001");

    final TestSite site;
    final CrisisPlanStore plans;
    final CrisisVersionStore versions;
    final CrisisSignatureStore signatures;
    final CrisisService crises;
    final CrisisEntryService entries;
    final InForceService inForce;
    final CrisisVersionService history;
    final CrisisSignatureService signing;

    Made(TestDatabase database) {
        site = new TestSite(database);
        site.teamStore.insert(recoveryTeam());
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.inTransaction.run(() -> {
            site.relatedStore.insert(around(FATHER, "Far", ContactSafety.DO_NOT_CONTACT));
            site.relatedStore.insert(around(SISTER, "Søster", ContactSafety.SAFE));
        });
        plans = new CrisisPlanStore(site.ao);
        CrisisEntryStore lines = new CrisisEntryStore(site.ao, site.texts);
        versions = new CrisisVersionStore(site.ao);
        signatures = new CrisisSignatureStore(site.ao, site.texts);
        crises = new CrisisService(site.access, site.persons, plans, lines, site.inTransaction, site.now);
        CrisisPlanService frames =
                new CrisisPlanService(site.access, site.persons, plans, site.changes, site.inTransaction, site.now);
        entries = new CrisisEntryService(
                site.access,
                site.persons,
                frames,
                plans,
                lines,
                site.changes,
                new SheetRoom(),
                site.inTransaction,
                site.now);
        inForce = new InForceService(site.access, crises, plans, versions, site.changes, site.inTransaction, site.now);
        history = new CrisisVersionService(site.access, crises, versions, signatures, site.inTransaction);
        signing = new CrisisSignatureService(
                site.access, site.persons, plans, versions, signatures, site.changes, site.inTransaction, site.now);
        as(KOORDINATOR_A);
    }

    private static Related around(UUID id, String name, ContactSafety safety) {
        return new Related(
                id,
                NORD,
                name,
                null,
                RelatedKind.NEXT_OF_KIN,
                null,
                "000 00 101",
                null,
                safety,
                null,
                null,
                null,
                null,
                false,
                KOORDINATOR_A,
                Revision.FIRST);
    }

    /** It is not safe any more that somebody around Nord is contacted. */
    void mustNotBeContacted(UUID related) {
        site.inTransaction.run(() -> site.relatedStore.save(around(related, "Søster", ContactSafety.DO_NOT_CONTACT)));
    }

    Made as(UserRef user) {
        site.currentUser.signIn(user);
        return this;
    }

    CrisisEntry says(CrisisSection section, String words) {
        return add(CrisisEntryInput.saying(section, words(words)));
    }

    CrisisEntry suggested(CrisisSection section, Level level, String key) {
        return add(CrisisEntryInput.suggesting(section, level, key));
    }

    CrisisEntry names(CrisisSection section, ContactInput contact) {
        return add(input(section, contact, false));
    }

    CrisisEntry keeps(CrisisSection section, String words) {
        CrisisEntryInput input = input(section, ContactInput.nothing(), true);
        return add(new CrisisEntryInput(
                input.section(),
                input.level(),
                Patch.to(words(words)),
                input.reason(),
                input.alternative(),
                input.contact(),
                input.stance(),
                input.matter(),
                input.places(),
                input.onlyMe(),
                input.suggestion(),
                input.before(),
                input.removed(),
                false));
    }

    CrisisEntry rewords(CrisisEntry entry, String words) {
        return entries.change(entry.id(), CrisisEntryInput.rewording(words(words)), entry.revision());
    }

    CrisisEntry add(CrisisEntryInput input) {
        site.now.advance(Duration.ofSeconds(1));
        return entries.add(NORD, UUID.randomUUID(), input).entity();
    }

    private TextInput words(String words) {
        boolean own = site.currentUser.get().equals(FakeUsers.NORD);
        return new TextInput(words, Voice.PERSON, own ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER, false);
    }

    static CrisisEntryInput input(CrisisSection section, ContactInput contact, boolean onlyMe) {
        return new CrisisEntryInput(
                Optional.of(section),
                Optional.empty(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                contact,
                Patch.<Stance>absent(),
                Patch.absent(),
                Optional.<Set<Place>>empty(),
                onlyMe ? Optional.of(true) : Optional.empty(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                false);
    }

    String hash() {
        return inForce.hashOf(NORD);
    }

    InForce say(boolean agreed) {
        return say(UUID.randomUUID(), hash(), null, agreed);
    }

    InForce say(UUID id, String hash, @Nullable LocalDate until, boolean agreed) {
        return inForce.say(NORD, id, new InForceInput(hash, until, agreed));
    }

    CrisisPlan plan() {
        return plans.of(NORD).orElseThrow();
    }

    CrisisContent content() {
        return crises.of(NORD, Via.PAGE);
    }

    CrisisSignature sign(Signer.Kind as, SignAnswer answer, SignMethod method, @Nullable TextInput remark) {
        return sign(1, as, null, answer, method, null, remark);
    }

    CrisisSignature sign(
            int version,
            Signer.Kind as,
            @Nullable UUID related,
            SignAnswer answer,
            SignMethod method,
            @Nullable UserRef witness,
            @Nullable TextInput remark) {
        NewSignature input =
                new NewSignature(version, as, related, answer, method, witness, null, Optional.ofNullable(remark));
        return signing.sign(NORD, UUID.randomUUID(), input).entity();
    }

    FakeExchange step(UserRef user, String section) {
        TogetherServlet page = new TogetherServlet(responder(), crises, fragment());
        return open(user, page::doGet, section.isEmpty() ? Map.of() : Map.of("del", section));
    }

    FakeExchange review(UserRef user) {
        return open(user, new ReviewServlet(responder(), crises, history, fragment())::doGet, Map.of());
    }

    FakeExchange versions(UserRef user) {
        return open(user, new CrisisVersionsServlet(responder(), history, fragment())::doGet, Map.of());
    }

    /** Asking for a page. */
    private interface Page {
        void get(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private FakeExchange open(UserRef user, Page page, Map<String, String> more) {
        as(user);
        Map<String, String> parameters = new HashMap<>(more);
        parameters.put("ref", NORD.value());
        FakeExchange exchange = new FakeExchange(parameters);
        try {
            page.get(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    private TogetherFragment fragment() {
        return new TogetherFragment(site.templates, site.phrases, site.users);
    }

    private PageResponder responder() {
        return new PageResponder(site.currentUser, site.pageBuilder, site.templates, site.messages, site.narrowed);
    }
}
