package no.samskriv.plan.paper;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.person.MemberRole;
import no.samskriv.person.ParticipantService;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Kept;
import no.samskriv.plan.PlanFragment;
import no.samskriv.plan.PlanMacro;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import no.samskriv.storage.Subject;
import no.samskriv.trust.site.RightsTexts;
import org.jspecify.annotations.Nullable;

/** Nord, who works with him, and the plan on the page and on paper as they are wired. */
final class PaperPages {
    final TestSite site;
    final BookletServlet booklet;
    final WhoDoesWhatServlet whoDoesWhat;
    final PlanMacro macro;
    final LinksPart links;

    PaperPages(TestDatabase database) {
        site = new TestSite(database);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.add(SamplePersons.nord(), ERFARING_C, KOORDINATOR_A);
        PageResponder responder =
                new PageResponder(site.currentUser, site.pageBuilder, site.templates, site.messages, site.narrowed);
        ParticipantService participants = site.participants(site.readers(new FakeLocks()));
        booklet = new BookletServlet(
                responder,
                site.plans,
                new BookletFragment(
                        site.templates, site.phrases, site.users, new RightsTexts(site.shownSettings, site.messages)));
        whoDoesWhat = new WhoDoesWhatServlet(
                responder, site.plans, participants, new WhoDoesWhatFragment(site.templates, site.phrases, site.users));
        links = new LinksPart(
                site.templates,
                site.phrases,
                site.users,
                List.of(new PageLink("samtale", "samskriv.talk.new.short.", false, true)),
                List.of(new PageLink("plan-hefte", "samskriv.links.booklet.", false)));
        PlanFragment plan = new PlanFragment(
                site.templates,
                site.phrases,
                site.users,
                site.lifeDomains,
                List.of(),
                List.of(new PromisesPart(site.templates, site.phrases, site.users), links));
        macro = new PlanMacro(site.persons, site.plans, plan, site.histories(), site.historyFragment, site.responder);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    /** A page of Nord's, with these parameters besides his reference. */
    static FakeExchange get(Page page, String... parameters) {
        Map<String, String> given = new HashMap<>(Map.of("ref", NORD.value()));
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        FakeExchange exchange = new FakeExchange(given);
        try {
            page.get(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    interface Page {
        void get(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** A promise of Nord's coordinator: what became of it, on the day it was closed; open when nothing did. */
    static Action promise(int number, String text, @Nullable Kept kept, String closedOn) {
        return action(
                number,
                text,
                Responsible.user(KOORDINATOR_A),
                LocalDate.parse("2026-12-01"),
                kept == null ? ActionStatus.OPEN : ActionStatus.DONE,
                LocalDate.parse(closedOn),
                new ActionTerms(null, null, true, kept, null));
    }

    static Action action(
            int number,
            String text,
            Responsible responsible,
            @Nullable LocalDate due,
            ActionStatus status,
            LocalDate statusOn,
            ActionTerms terms) {
        return new Action(
                new UUID(0xac71_0000_0000_4000L, 0x8000_0000_0000_0100L + number),
                NORD,
                null,
                shared(text),
                responsible,
                SupportMode.FOR,
                due,
                status,
                statusOn,
                KOORDINATOR_A,
                number,
                false,
                KOORDINATOR_A,
                Revision.FIRST,
                terms);
    }

    static VoiceText shared(String text) {
        return new VoiceText(
                text,
                Voice.SHARED,
                null,
                null,
                KOORDINATOR_A,
                Instant.parse("2026-11-01T10:00:00Z"),
                Locale.forLanguageTag("nb"));
    }

    void begin(UUID id, String kind, Runnable insert) {
        site.inTransaction.run(() -> {
            site.changes.begin(new Subject(NORD, id, kind), KOORDINATOR_A, site.now.instant());
            insert.run();
        });
    }
}
