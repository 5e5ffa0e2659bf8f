package no.samskriv.trust.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Secrets;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.macro.Phrases;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.MemberRole;
import no.samskriv.person.PageReaders;
import no.samskriv.person.ParticipantService;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.person.RelatedService;
import no.samskriv.person.SamplePersons;
import no.samskriv.rest.Answers;
import no.samskriv.rest.FakeUriInfo;
import no.samskriv.rest.Json;
import no.samskriv.storage.DatabaseKind;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.log.LogCheck;
import no.samskriv.trust.log.LogCheckService;
import no.samskriv.trust.site.store.InformationStore;
import no.samskriv.trust.spool.SpoolFile;

/** The administrator's page and the information sheet as they are wired; A coordinates Nord, and D works there too. */
final class SitePages implements Secrets {
    static final UriInfo URI = FakeUriInfo.at("http://wiki/rest/samskriv/1.0/");
    static final UUID SISTER = UUID.fromString("51573500-0000-4000-8000-000000000001");
    static final UUID NEIGHBOUR = UUID.fromString("51573500-0000-4000-8000-000000000002");
    static final UUID BROTHER_OF_OST = UUID.fromString("51573500-0000-4000-8000-000000000003");

    final TestSite site;
    final SettingsService settings;
    final SettingsResource settingsResource;
    final InformationResource informationResource;
    final AdminServlet admin;
    final InformationServlet information;
    final SpoolFile spool;
    boolean keyKept = true;
    Path spoolFolder = Path.of("target", "no-such-spool");

    private RelatedService related() {
        FakeLocks locks = new FakeLocks();
        PageReaders readers = site.readers(locks);
        ParticipantService participants = new ParticipantService(
                site.access,
                site.participantStore,
                site.relatedStore,
                site.teamStore,
                site.persons,
                readers,
                site.changes,
                site.inTransaction,
                site.now);
        return new RelatedService(
                site.access, site.relatedStore, participants, readers, site.changes, site.inTransaction, site.now);
    }

    SitePages(TestDatabase database) {
        site = new TestSite(database);
        ActiveObjects ao = site.ao;
        Templates templates = new VelocityTemplates(new TestVelocity(site.messages));
        Phrases phrases = new Phrases(site.messages, site.currentUser, site.now);
        PageResponder responder =
                new PageResponder(site.currentUser, site.pageBuilder, templates, site.messages, site.narrowed);
        settings = new SettingsService(
                site.settingStore, site.changes, site.users, site.inTransaction, site.currentUser, site.now);
        LogSeal seal = new LogSeal(() -> TestSite.KEY);
        spool = new SpoolFile(() -> spoolFolder, seal);
        HealthService health =
                new HealthService(this, new DatabaseKind(ao), site.accessLog, spool, site.currentUser, site.now);
        LogCheckService logCheck =
                new LogCheckService(new LogCheck(site.accessLog, seal, site.roster), site.currentUser);
        admin = new AdminServlet(
                responder,
                settings,
                health,
                logCheck,
                new AdminFragment(templates, phrases, site.users, site.lifeDomains, List.of()));
        InformationService sheets = new InformationService(
                site.access,
                site.persons,
                related(),
                new InformationStore(ao),
                site.settingStore,
                site.changes,
                site.inTransaction,
                site.currentUser,
                site.now);
        information = new InformationServlet(
                responder, sheets, new InformationFragment(templates, site.messages, phrases, site.users));
        Json json = new Json();
        Answers answers = new Answers(json);
        settingsResource = new SettingsResource(settings, json, answers);
        informationResource = new InformationResource(sheets, site.users, json, answers);
        addPeople();
    }

    private void addPeople() {
        site.add(SamplePersons.nord(), KOORDINATOR_A, SOSIONOM_D);
        site.pages.show(PAGE_OF_NORD, FakeUsers.NORD);
        site.add(SamplePersons.ost(), KOORDINATOR_A);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        site.relatedStore.insert(related(SISTER, NORD, "Søster", ContactSafety.SAFE));
        site.relatedStore.insert(related(NEIGHBOUR, NORD, "Nabo", ContactSafety.DO_NOT_CONTACT));
        site.relatedStore.insert(related(BROTHER_OF_OST, OST, "Bror", ContactSafety.SAFE));
    }

    private static Related related(UUID id, PersonRef person, String name, ContactSafety safety) {
        return new Related(
                id,
                person,
                name,
                null,
                RelatedKind.NEXT_OF_KIN,
                null,
                null,
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

    @Override
    public byte[] logKey() {
        return TestSite.KEY;
    }

    @Override
    public boolean isLogKeyKept() {
        return keyKept;
    }

    void signIn(UserRef user) {
        site.currentUser.signIn(user);
    }

    void signInAsAdministrator() {
        site.currentUser.signInAsAdministrator(FakeUsers.ADMIN);
    }

    FakeExchange get(HttpServlet page, String... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        FakeExchange exchange = new FakeExchange(given);
        try {
            if (page == admin) {
                admin.doGet(exchange.request, exchange.response);
            } else {
                information.doGet(exchange.request, exchange.response);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    /** JSON with single quotes. */
    static InputStream json(String text) {
        return new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8));
    }
}
