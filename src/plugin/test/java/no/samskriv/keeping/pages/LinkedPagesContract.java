package no.samskriv.keeping.pages;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_OST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.KeptPage;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.UserRef;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.meeting.talk.MeetingPages;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.person.LinkedPages;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the pages of Nord and Øst, and what the administrator is told of them. */
abstract class LinkedPagesContract {
    private static final long PAGE_OF_MEETING = 1077;

    private TestSite site;
    private LinkedPages pages;
    private PageTidyService tidy;
    private PageHealthService health;
    private PageHealthServlet servlet;

    @BeforeEach
    void connect(TestDatabase database) {
        site = new TestSite(database);
        site.add(SamplePersons.nord(), KOORDINATOR_A);
        site.add(SamplePersons.ost(), KOORDINATOR_A);
        site.inTransaction.run(() -> {
            site.teamStore.insert(SamplePersons.recoveryTeam());
            site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
            site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        });
        MeetingPages beside = new MeetingPages(site.meetingStore);
        pages = new LinkedPages(site.personStore, site.readers(new FakeLocks()), beside);
        tidy = new PageTidyService(pages, site.pageRemains, site.inTransaction, new Daily(), site.now);
        health = new PageHealthService(pages, site.pageRemains, site.inTransaction, site.currentUser);
        PageResponder responder =
                new PageResponder(site.currentUser, site.pageBuilder, site.templates, site.messages, site.narrowed);
        servlet = new PageHealthServlet(
                responder, health, new PageHealthFragment(site.templates, site.phrases, site.personPages));
        keep(well(PAGE_OF_NORD));
        keep(well(PAGE_OF_OST));
        site.currentUser.signInAsAdministrator(ADMIN);
    }

    @Test
    void aPageThatIsRemovedForGoodIsLetGoOf() {
        site.pageRemains.forget(PAGE_OF_NORD);

        tidy.removed(PAGE_OF_NORD);
        tidy.removed(PAGE_OF_NORD);

        assertThat(nord().page()).isEmpty();
        assertThat(nord().revision()).isEqualTo(SamplePersons.nord().revision());
        assertThat(ost().page()).contains(PAGE_OF_OST);
    }

    @Test
    void aVersionThatIsRemovedLeavesThePageLinked() {
        tidy.removed(PAGE_OF_NORD);

        assertThat(nord().page()).contains(PAGE_OF_NORD);
    }

    @Test
    void whatIsRemovedFromTheTrashIsLetGoOfAlthoughItIsStillThereWhileItIsTold() {
        keep(new KeptPage(PAGE_OF_NORD, "P-0001", "RECO", 1, 0, 0, Set.of(), true, false));

        tidy.removed(PAGE_OF_NORD);

        assertThat(nord().page()).isEmpty();
    }

    @Test
    void whatNobodyToldIsFoundOnceADay() {
        Meeting meeting = meetingOnAPage();
        site.pageRemains.forget(PAGE_OF_OST);
        keep(new KeptPage(PAGE_OF_NORD, "P-0001", "RECO", 1, 0, 0, Set.of(), true, false));

        assertThat(tidy.tidy()).contains("gone through");

        assertThat(ost().page()).isEmpty();
        assertThat(nord().page()).as("in the trash").contains(PAGE_OF_NORD);
        assertThat(site.meetingStore.find(meeting.id()).orElseThrow().page()).isNull();
        assertThat(tidy.tidy()).isEqualTo("was done today");
    }

    @Test
    void pagesAreWell() {
        PageHealth looked = health.look(Optional.empty());

        assertThat(looked.looked()).isEqualTo(2);
        assertThat(looked.findings()).isEmpty();
        assertThat(looked.next()).isEmpty();
        assertThat(shown().body()).contains("Disse sidene er som de skal være.");
    }

    @Test
    void whatTheWikiKeepsIsTold() {
        keep(new KeptPage(
                PAGE_OF_NORD,
                "Planen til NORD!",
                "RECO",
                4,
                1,
                2,
                Set.of(LEDER, NORD, FREMMED, ERFARING_C),
                false,
                true));

        assertThat(shown().body())
                .contains("P-0001", "nummer 1001", "åpen for alle", "Navnet står i tittelen")
                .contains("1 kommentar", "2 vedlegg", "2 følger siden")
                .doesNotContain("Planen til", "P-0003", "papirkurven", "fjernet");
    }

    @Test
    void aPageInTheTrashAndOneThatIsGoneAreTold() {
        keep(new KeptPage(PAGE_OF_NORD, "P-0001", "RECO", 1, 0, 0, Set.of(), true, true));
        site.pageRemains.forget(PAGE_OF_OST);

        assertThat(shown().body())
                .contains("Siden ligger i papirkurven.", "Siden er fjernet for godt.")
                .doesNotContain("åpen for alle", "viewpage.action");
    }

    @Test
    void aNameIsFoundAsAWordAlone() {
        keep(new KeptPage(PAGE_OF_NORD, "Nordgata", "RECO", 1, 0, 0, Set.of(), false, false));

        assertThat(health.look(Optional.empty()).findings()).isEmpty();
    }

    @Test
    void aMeetingsPageIsForThoseOfTheTeamAlone() {
        meetingOnAPage();
        keep(new KeptPage(PAGE_OF_MEETING, "P-0001 møte", "RECO", 1, 0, 0, Set.of(LEDER, FREMMED), false, false));

        assertThat(shown().body()).contains("Siden til et møte, nummer 1077", "1 følger siden");
    }

    @Test
    void goesOnAfterSomebody() {
        PersonRef first = site.inTransaction
                .call(() -> pages.after(Optional.empty(), 1))
                .next()
                .orElseThrow();
        LinkedPages.Portion rest = site.inTransaction.call(() -> pages.after(Optional.of(first), 1));

        assertThat(rest.pages()).hasSize(1);
        assertThat(rest.pages().get(0).person()).isNotEqualTo(first);
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void isForAdministratorsAlone() {
        site.currentUser.signIn(LEDER);

        assertThatThrownBy(() -> health.look(Optional.empty())).isInstanceOf(ProblemException.class);
        assertThat(shown().status()).isEqualTo(404);
    }

    private void keep(KeptPage page) {
        site.pageRemains.keep(page);
    }

    private static KeptPage well(long id) {
        return new KeptPage(id, "P-0000", "RECO", 1, 0, 0, Set.<UserRef>of(), false, false);
    }

    private Meeting meetingOnAPage() {
        site.currentUser.signIn(KOORDINATOR_A);
        Meeting meeting = SampleMeetings.meeting(site, SamplePersons.NORD);
        Meeting onPage = meeting.onPage(PAGE_OF_MEETING);
        site.inTransaction.run(() -> site.meetingStore.save(onPage));
        site.currentUser.signInAsAdministrator(ADMIN);
        return onPage;
    }

    private Person nord() {
        return site.inTransaction
                .call(() -> site.personStore.find(SamplePersons.NORD))
                .orElseThrow();
    }

    private Person ost() {
        return site.inTransaction.call(() -> site.personStore.find(OST)).orElseThrow();
    }

    private FakeExchange shown() {
        FakeExchange exchange = new FakeExchange(Map.of());
        try {
            servlet.doGet(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exchange;
    }

    /** Once each day, without a cluster. */
    private static final class Daily implements Rounds {
        private String done = "";

        @Override
        public boolean once(String job, String period, Runnable work) {
            return untilDone(job, period, () -> {
                work.run();
                return 1;
            });
        }

        @Override
        public boolean untilDone(String job, String period, IntSupplier work) {
            if (done.equals(period)) {
                return false;
            }
            work.getAsInt();
            done = period;
            return true;
        }
    }
}
