package no.samskriv.plan.paper;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleActions.ringRehearsal;
import static no.samskriv.plan.paper.PaperPages.action;
import static no.samskriv.plan.paper.PaperPages.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.ParticipantStatus;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SampleGoals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class WhoDoesWhatTest {
    private static final LocalDate LONG_AGO = LocalDate.parse("2026-06-01");

    private PaperPages pages;

    @BeforeEach
    void open(TestDatabase database) {
        pages = new PaperPages(database);
    }

    @Test
    void namesEverybodyWithWhatTheyDoAndHowToReachThem() {
        addNordsCircle();

        Golden.assertSame("plan/who-does-what.html", html());
    }

    @Test
    void speaksToThePersonAsThePerson() {
        pages.site.currentUser.signIn(FakeUsers.NORD);

        assertThat(html()).contains("Hvem gjør hva for meg").doesNotContain("Hvem gjør hva for Nord");
    }

    @Test
    void theCoordinatorStandsFirst() {
        String html = html();

        assertThat(html.indexOf("Koordinator A"))
                .isPositive()
                .isLessThan(html.indexOf(pages.site.users.displayName(ERFARING_C)));
    }

    /** INV-28: the page is given away. */
    @Test
    void nobodyIsOnItWhoMustNotBeContacted() {
        Related former = related("Tidligere samboer", ContactSafety.DO_NOT_CONTACT, "000 00 666");
        pages.site.relatedStore.insert(former);
        pages.site.participantStore.insert(participant("Tidligere samboer", former.id()));
        pages.site.add(action(
                9,
                "Hente nøklene",
                Responsible.related(former.id()),
                null,
                ActionStatus.OPEN,
                LONG_AGO,
                ActionTerms.NONE));

        assertThat(html()).doesNotContain("Tidligere samboer", "000 00 666");

        Related friend = related("Nabo", ContactSafety.SAFE, "000 00 102");
        pages.site.relatedStore.insert(friend);
        pages.site.participantStore.insert(participant("Nabo", friend.id()));

        assertThat(html()).contains("Nabo", "000 00 102");
    }

    @Test
    void whoeverIsListedAndDoesNothingIsNotOnIt() {
        pages.site.relatedStore.insert(related("Tante", ContactSafety.SAFE, "000 00 103"));

        assertThat(html()).doesNotContain("Tante");
    }

    @Test
    void whatIsDoneAlreadyIsNotOnIt() {
        pages.site.add(action(
                1, "Ringe NAV", Responsible.user(KOORDINATOR_A), null, ActionStatus.DONE, LONG_AGO, ActionTerms.NONE));

        assertThat(html()).doesNotContain("Ringe NAV");
    }

    @Test
    void isSetSmallerWhenThereIsMuchOfIt() {
        assertThat(html()).contains("smk-who--roomy");
        for (int i = 1; i <= 90; i++) {
            pages.site.add(promise(i, "Løfte nummer " + i, null, "2026-11-01"));
        }
        assertThat(html()).contains("smk-who--full");
        for (int i = 91; i <= 110; i++) {
            pages.site.add(promise(i, "Løfte nummer " + i, null, "2026-11-01"));
        }
        assertThat(html()).contains("smk-who--crowded");
    }

    @Test
    void isNotFoundForWhoeverMayNotReadThePlan() {
        pages.site.currentUser.signIn(FREMMED);

        assertThat(PaperPages.get(pages.whoDoesWhat::doGet).status()).isEqualTo(404);
        assertThat(PaperPages.get(pages.booklet::doGet).status()).isEqualTo(404);
    }

    private void addNordsCircle() {
        pages.site.add(SampleGoals.breakfast(), SampleGoals.drums());
        pages.site.add(breakfastTogether(), application().with(new ActionTerms(null, null, true, null, null)));
        pages.site.add(ringRehearsal());
        Related sister = related("Søster", ContactSafety.SAFE, "000 00 101");
        pages.site.relatedStore.insert(sister);
        pages.site.participantStore.insert(participant("Søster til Nord", sister.id()));
        pages.site.participantStore.insert(participant("Fastlege G", null));
    }

    private String html() {
        return PaperPages.get(pages.whoDoesWhat::doGet).body();
    }

    private static Related related(String name, ContactSafety safety, String phone) {
        return new Related(
                UUID.randomUUID(),
                NORD,
                name,
                "slekt",
                RelatedKind.OTHER,
                null,
                phone,
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

    private static Participant participant(String name, @Nullable UUID related) {
        return new Participant(
                UUID.randomUUID(),
                NORD,
                related,
                null,
                name,
                "rolle",
                ParticipantKind.OTHER,
                "Kjenner Nord godt",
                "Svare for seg selv",
                "Bestemme over penger",
                "Middag på søndager",
                null,
                LONG_AGO,
                null,
                ParticipantStatus.ACTIVE,
                KOORDINATOR_A,
                Revision.FIRST);
    }
}
