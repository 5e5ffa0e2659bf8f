package no.samskriv.trust.log;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.trust.Around.SOSTER;
import static no.samskriv.trust.Around.consentOfNord;
import static no.samskriv.trust.Around.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.macro.Phrases;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Around;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log of somebody with a life: read, shown, covered for, opened in an emergency, and tried in vain. */
@ExtendWith(OnH2.class)
final class AccessLogPageTest {
    private TestSite site;
    private StatementCounter statements;
    private AccessLogFragment fragment;
    private AccessLogServlet page;
    private AccessLogResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        statements = database.database().statements();
        site = new TestSite(database);
        var templates = new VelocityTemplates(new TestVelocity(site.messages));
        Phrases phrases = new Phrases(site.messages, site.currentUser, site.now);
        PageResponder responder =
                new PageResponder(site.currentUser, site.pageBuilder, templates, site.messages, site.narrowed);
        fragment = new AccessLogFragment(templates, phrases, site.users);
        page = new AccessLogServlet(responder, site.logs, fragment);
        resource = new AccessLogResource(site.logs, site.users, new Answers(new Json()));
        site.add(nord(), KOORDINATOR_A);
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        site.pages.show(PAGE_OF_NORD, SOSIONOM_D, SOSTER, LEDER);
        site.inTransaction.run(() -> {
            site.participantStore.insert(Around.soster());
            site.consentStore.insert(consentOfNord(Scope.GOALS, Scope.ACTIONS));
        });
    }

    private void live() {
        at("2026-11-20T09:40:00Z", KOORDINATOR_A, Verb.READ, Via.PAGE, Section.PLAN);
        at("2026-11-20T09:41:00Z", FakeUsers.NORD, Verb.WRITE, Via.SAVE, Section.PLAN);
        at("2026-11-20T13:05:00Z", SOSTER, Verb.READ, Via.PAGE, Section.GOALS, Section.ACTIONS);
        at("2026-11-21T08:00:00Z", SOSIONOM_D, Verb.READ, Via.PAGE, Section.PLAN);
        site.inTransaction.run(() -> {
            site.markStore.insert(mark(SOSIONOM_D, MarkKind.COVER, MarkReason.AWAY));
            AccessMark opened = mark(FREMMED, MarkKind.EMERGENCY, MarkReason.OTHER);
            site.markStore.insert(opened);
            site.markStore.save(reviewed(opened));
        });
        at("2026-11-22T09:12:00Z", SOSIONOM_D, Verb.WRITE, Via.SAVE, Section.ACTIONS);
        at("2026-11-22T09:30:00Z", FREMMED, Verb.READ, Via.PAGE, Section.CRISIS_PLAN);
        site.narrowedTo = NORD;
        at("2026-11-22T09:40:00Z", KOORDINATOR_A, Verb.READ, Via.PRINT, Section.PLAN);
        site.narrowedTo = null;
        site.now.set("2026-11-22T10:00:00Z");
    }

    private static AccessMark reviewed(AccessMark mark) {
        return new AccessMark(
                mark.id(),
                mark.person(),
                mark.user(),
                mark.kind(),
                mark.reason(),
                mark.line(),
                mark.from(),
                mark.until(),
                mark.by(),
                null,
                Instant.parse("2026-11-22T09:50:00Z"),
                KOORDINATOR_A,
                new Revision(2));
    }

    private void at(String instant, UserRef user, Verb verb, Via via, Section... sections) {
        site.now.set(instant);
        site.currentUser.signIn(user);
        try {
            site.access.require(Asked.person(NORD), verb, via, List.of(sections));
        } catch (ProblemException refused) {
            assertThat(refused.problem()).isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void tellsThePersonEverything() {
        live();

        Golden.assertSame("trust/log-own.html", draw(FakeUsers.NORD));
        assertThat(site.pageBuilder.required()).containsExactly("no.samskriv:access-log");
    }

    @Test
    void tellsWhoeverReviewsItEverythingButWhatThePersonDid() {
        live();
        draw(FakeUsers.NORD);

        String ofCoordinator = draw(KOORDINATOR_A);

        Golden.assertSame("trust/log-review.html", ofCoordinator);
        assertThat(draw(LEDER)).doesNotContain("<strong>Nord</strong>").contains("<strong>Sosionom D</strong>");
    }

    /** Whoever shows the person the log is spoken to as the person, and stands in it. */
    @Test
    void showsThePersonEverythingThroughAWorker() {
        live();
        draw(FakeUsers.NORD);
        site.narrowedTo = NORD;

        String shown = draw(KOORDINATOR_A);

        assertThat(shown)
                .contains("Hvem har lest om meg?", "<strong>Du</strong> leste hvem som har lest om deg.")
                .contains("<strong>Koordinator A</strong> leste hvem som har lest om deg.", "Viste det for deg.");
        assertThat(site.accessLog.newest(NORD, 0, 1))
                .extracting(LogEntry::ground, LogEntry::sections)
                .containsExactly(tuple(Ground.SHOWN, List.of(Section.LOG)));
    }

    @Test
    void readsNynorskAndEnglish() {
        live();

        site.messages.nynorsk();
        Golden.assertSame("trust/log-nynorsk.html", draw(FakeUsers.NORD));
        site.messages.english();
        Golden.assertSame("trust/log-english.html", draw(KOORDINATOR_A));
    }

    @Test
    void saysSoWhenNobodyHasReadAnything() {
        site.currentUser.signIn(FakeUsers.NORD);
        Grant grant = site.access.require(Asked.person(NORD), Verb.READ, Via.PAGE, List.of(Section.LOG));

        assertThat(fragment.page(new AccessLog(nord(), grant, List.of(), 0, false))
                        .html())
                .contains("Ingen har lest noe om deg ennå.");
    }

    @Test
    void isGivenInPiecesAndOnOnePageToBePrinted() {
        for (int i = 0; i < 120; i++) {
            at("2026-11-20T09:40:00Z", KOORDINATOR_A, Verb.READ, Via.PAGE, Section.PLAN);
        }

        String first = draw(FakeUsers.NORD);
        String second = draw(FakeUsers.NORD, "start", "50");
        String all = draw(FakeUsers.NORD, "alt", "ja");

        assertThat(first).contains("start=50\">Eldre").doesNotContain("Nyere");
        assertThat(second).contains("start=100\">Eldre", "start=0\">Nyere");
        assertThat(all).doesNotContain("Eldre", "Nyere").contains("Tilbake til den korte lista");
        assertThat(rowsOf(first)).isEqualTo(50);
        assertThat(rowsOf(all)).isEqualTo(123);
        assertThat(site.accessLog.newest(NORD, 0, 1)).extracting(LogEntry::via).containsExactly(Via.PRINT);
    }

    private static int rowsOf(String html) {
        return html.split("<time ", -1).length - 1;
    }

    @Test
    void costsTheSameHoweverMuchStandsInIt() {
        live();
        draw(FakeUsers.NORD);
        int before = costOf(FakeUsers.NORD);
        for (int i = 0; i < 40; i++) {
            at("2026-11-20T09:40:00Z", KOORDINATOR_A, Verb.READ, Via.PAGE, Section.PLAN);
        }

        assertThat(costOf(FakeUsers.NORD)).isEqualTo(before);
        // the person, marks, and who may review; the row; the person, the log, who works, the team, who takes part,
        // marks
        assertThat(before).isEqualTo(4 + 3 + 6);
    }

    private int costOf(UserRef reader) {
        site.currentUser.signIn(reader);
        statements.reset();
        get();
        return statements.snapshot().app();
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (UserRef user : List.of(FREMMED, SOSIONOM_D, SOSTER, FakeUsers.ADMIN)) {
            site.currentUser.signIn(user);
            assertThat(get("ref", NORD.value()).status()).isEqualTo(404);
            assertThat(get("ref", NORD.value()).body())
                    .isEqualTo(get("ref", NOBODY.value()).body());
            assertThat(Problems.of(() -> resource.ofPerson(NORD.value(), null, null)))
                    .isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void givesTheSameOverRest() {
        live();
        site.currentUser.signIn(KOORDINATOR_A);

        Golden.assertSameJson("trust/log.json", (String)
                resource.ofPerson(NORD.value(), "0", "3").getEntity());
        assertThat(Problems.of(() -> resource.ofPerson(NORD.value(), "-1", null)))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(Problems.of(() -> resource.ofPerson(NORD.value(), null, "501")))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(Problems.of(() -> resource.ofPerson(NORD.value(), "x", null)))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(get("ref", NORD.value(), "start", "-1").status()).isEqualTo(400);
    }

    private String draw(UserRef reader, String... more) {
        site.currentUser.signIn(reader);
        FakeExchange exchange = get(more);
        assertThat(exchange.status()).isEqualTo(200);
        return exchange.body();
    }

    private FakeExchange get(String... parameters) {
        Map<String, String> given = new HashMap<>(Map.of("ref", NORD.value()));
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        FakeExchange exchange = new FakeExchange(given);
        try {
            page.doGet(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }
}
