package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.macro.FakeConversionContext.onPage;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page for meetings while there is none. */
@ExtendWith(OnH2.class)
final class NoMeetingTest {
    private static final String WHAT =
            "Her kommer møter og samtaler: det dere skal snakke om, og det dere blir enige om.";
    private static final String PLAN = "Planlegg et møte, eller skriv om en samtale.";
    private static final String ASK = "Spør den som koordinerer, hvis du savner et.";
    private static final String WAY_IN = "data-page=\"moter?ref=" + NORD.value() + "\"";

    private TestSite site;
    private MeetingMacro macro;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.currentUser.signIn(KOORDINATOR_A);
        MeetingFragment fragment = new MeetingFragment(site.templates, site.phrases, site.users, List.of(), List.of());
        macro = new MeetingMacro(site.persons, site.meetings, fragment, site.responder);
    }

    @Test
    void whoMayBeginIsLedToTheFirst() {
        for (UserRef reader : List.of(KOORDINATOR_A, ERFARING_C, FakeUsers.NORD)) {
            assertThat(as(reader)).contains(WHAT, PLAN, WAY_IN).doesNotContain(ASK);
        }
    }

    @Test
    void thePersonIsNotSpokenOfOnTheirOwnPage() {
        assertThat(as(FakeUsers.NORD)).doesNotContainIgnoringCase("personen");
    }

    @Test
    void whoReadsByConsentIsToldWhomToAskAndHasNothingToPress() {
        consents(Scope.MINUTES);

        assertThat(as(FREMMED)).contains(WHAT, ASK).doesNotContain(PLAN, "data-page", "<a ", "<button");
    }

    @Test
    void whoReadsByConsentCannotTellThatThereWasAConversation() {
        consents(Scope.MINUTES);
        String before = as(FREMMED);

        site.currentUser.signIn(KOORDINATOR_A);
        for (MeetingType type : List.of(MeetingType.CONVERSATION, MeetingType.TRANSITION)) {
            site.meetings.add(NORD, UUID.randomUUID(), SampleMeetings.planned(type, site.now.today()));
        }

        assertThat(as(FREMMED)).isEqualTo(before);
        assertThat(as(KOORDINATOR_A)).doesNotContain(WHAT);
    }

    @Test
    void whoHasNoConsentForTheMinutesIsToldNothingOfMeetings() {
        consents(Scope.ACTIONS);

        assertThat(as(FREMMED)).doesNotContain(WHAT, ASK, PLAN, NORD.value());
    }

    @Test
    void nothingIsPressedOnPaper() {
        assertThat(draw(onPage(PAGE_OF_NORD, "pdf"))).contains(WHAT).doesNotContain("data-page");
    }

    private void consents(Scope... scopes) {
        Participant taking =
                participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(taking);
        site.consentStore.insert(SampleMeetings.consent(taking, site.now.today(), Set.of(scopes)));
    }

    private String as(UserRef reader) {
        site.currentUser.signIn(reader);
        return draw(onPage(PAGE_OF_NORD));
    }

    private String draw(ConversionContext context) {
        return macro.execute(Map.of(), "", context);
    }
}
