package no.samskriv.meeting.minutes;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages say after a meeting, and to whom. */
@ExtendWith(OnH2.class)
final class AfterPageTest {
    private Held held;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        held = new Held(database);
        site = held.site;
    }

    @Test
    void beforeItBeginsNothingIsSaid() {
        assertThat(part()).isEmpty();
        assertThat(pulse()).isEmpty();
    }

    @Test
    void nobodyIsBlamedWhileThereIsTime() {
        held.over();

        assertThat(part())
                .contains("Gå gjennom og svar")
                .contains("Be Nord gå gjennom det")
                .doesNotContain("Ikke gjennomgått");
        assertThat(as(NORD)).contains("Gå gjennom og svar").doesNotContain("Be Nord");
    }

    @Test
    void theHonestLabelIsAFactOnThePageAndOnPaper() {
        held.over();
        site.now.advance(Duration.ofDays(20));

        assertThat(part()).contains("Ikke gjennomgått med Nord");
        assertThat(draw(false)).contains("Ikke gjennomgått med Nord").doesNotContain("<button");
        assertThat(as(NORD)).contains("Ikke gjennomgått med deg");
        assertThat(page()).contains("Ikke gjennomgått med deg");
    }

    /** INV-10. */
    @Test
    void aNoAndARemarkAreAsPlainAsAYes() {
        held.over();
        held.answer(SignAnswer.AGREED_WITH_REMARK, SignMethod.TOGETHER, together("Si fra først."));
        held.answer(SignAnswer.NOT_NOW, SignMethod.TOGETHER, together("Ikke før søster har lest."));
        held.add(MeetingEntryKind.REMARK, Held.words("text", together("Det var bra at jeg fikk snakke først.")));

        assertThat(part())
                .contains("<p class=\"smk-answers__said\">Nord gikk gjennom dette 22. november, og sa at det stemmer,"
                        + " med en merknad:</p>")
                .contains("<p class=\"smk-answers__said\">Nord svarte «ikke nå» 22. november.</p>")
                .contains("<p class=\"smk-answers__said\">Merknad fra Nord</p>")
                .contains("Det var bra at jeg fikk snakke først.");
    }

    @Test
    void saysWhatHasChangedSinceThePersonSaidYes() {
        held.over();
        held.yes();
        held.reword(held.note, staff("Nord kom da bussen kom."));
        held.remove(held.decision, true);

        assertThat(part())
                .contains("Endret siden Nord gikk gjennom det 22. november")
                .contains("«Nord kom for sent.» heter nå «Nord kom da bussen kom.»")
                .contains("Beslutningen «Vi går sammen.» er tatt bort");
    }

    @Test
    void whatIsNotRightStandsBesideTheTextWithTheAnswer() {
        held.over();
        MeetingEntry asked = held.add(MeetingEntryKind.CORRECTION, Held.asks(held.note, together("Bussen var sen.")));
        assertThat(page())
                .contains("Nord sa 22. november at dette ikke er riktig:")
                .contains("Svar på dette");

        held.change(asked, Map.of("answer", staff("Tiden står i loggen.")), Map.of("result", "STANDS"));

        assertThat(page())
                .contains("Nord kom for sent.")
                .contains("Bussen var sen.")
                .contains("Koordinator A svarte 22. november: Det blir stående, fordi:")
                .contains("Tiden står i loggen.")
                .doesNotContain("Svar på dette");
        assertThat(draw(false)).contains("Bussen var sen.").contains("Tiden står i loggen.");
    }

    @Test
    void onlyWhatStaffWroteIsAskedToBeCorrected() {
        held.remove(held.note, true);
        held.remove(held.decision, true);
        held.add(MeetingEntryKind.NOTE, SampleMeetings.note(held.item.id(), Lane.PERSON, "Jeg kom med bussen."));
        held.over();

        assertThat(page()).contains("Jeg kom med bussen.").doesNotContain("data-minutes=\"ask\"");
    }

    @Test
    void theRecordIsForTheServiceAlone() {
        held.over();

        assertThat(part())
                .contains("Til journalen (1 ikke ført)")
                .contains("22.11.2026. Ansvarsgruppemøte. Fagfolk. Notert av Koordinator A:\nNord kom for sent.");
        assertThat(as(NORD)).doesNotContain("journal");
    }

    @Test
    void whatIsNotReadBackStandsThereAndBarsTheYes() {
        held.add(
                MeetingEntryKind.NOTE,
                SampleMeetings.input(
                        held.item.id(),
                        Map.of("text", new TextInput("Jeg vil ikke.", Voice.PERSON, CaptureMode.RECALLED, false)),
                        Map.of("lane", "PERSON")));
        held.over();

        assertThat(page())
                .contains("Ikke lest opp ennå (1)")
                .contains("Noe her er ikke lest opp ennå")
                .contains("value=\"NOT_NOW\"")
                .doesNotContain("value=\"AGREED\"");
    }

    @Test
    void thePulseIsOfferedAndNeverAskedFor() {
        held.over();

        assertThat(pulse()).contains("Fire spørsmål til Nord, hvis Nord vil.").contains("Vis på nettbrettet");
        held.add(
                MeetingEntryKind.PULSE,
                SampleMeetings.input(
                        null, Map.of(), Map.of("said", "4", "clear", "3", "next", "5", "pace", "DECLINED")));
        assertThat(pulse()).contains("4 · 3 · 5 · –");
        assertThat(pulsePage())
                .contains("Fikk du sagt det du ville?")
                .contains("value=\"DECLINED\" checked=\"checked\"")
                .contains("Hopp over")
                .contains("Slett svarene for godt");
    }

    @Test
    void whoReadsByConsentSeesTheLabelAndNothingElse() {
        held.over();
        held.add(MeetingEntryKind.REMARK, Held.words("text", together("Bra.")));
        held.add(MeetingEntryKind.PULSE, SampleMeetings.input(null, Map.of(), Map.of("said", "4")));
        held.consents(Scope.MINUTES);
        assertThat(as(FREMMED)).isEmpty();
        site.now.advance(Duration.ofDays(20));

        assertThat(part().replaceAll("<[^>]*>", "").strip()).isEqualTo("Ikke gjennomgått med Nord");
        assertThat(part()).doesNotContain("<button").doesNotContain("<a ");
        assertThat(pulse()).isEmpty();

        held.as(KOORDINATOR_A).yes();
        held.reword(held.note, staff("Noe annet."));
        assertThat(as(FREMMED)).isEmpty();
    }

    @Test
    void theHistoryReads() {
        held.reword(held.note, staff("Nord kom da bussen kom."));
        held.over();
        String html = new ChangedFragment(site.templates, site.phrases, site.users)
                .draw(held.histories.of(held.id, Via.FRAGMENT));

        assertThat(html)
                .contains("Koordinator A endret: notat")
                .contains("Nord kom for sent.")
                .contains("Koordinator A endret: møtet")
                .contains("Referatet skrives")
                .contains("Koordinator A skrev inn: beslutning");
    }

    private String as(UserRef user) {
        held.as(user);
        return part();
    }

    private String part() {
        return draw(true);
    }

    private String draw(boolean onPage) {
        return new AfterFragment(held.minutes, site.templates, site.phrases, site.users).draw(drawing(onPage));
    }

    private String pulse() {
        return new PulseRowFragment(site.templates, site.phrases, site.users).draw(drawing(true));
    }

    private PagePart.Drawing drawing(boolean onPage) {
        return new PagePart.Drawing(site.meetings.contentOf(held.id, Via.PAGE), onPage);
    }

    private String page() {
        return new MinutesFragment(site.templates, site.phrases, site.users)
                .page(held.read())
                .html();
    }

    private String pulsePage() {
        return new PulseFragment(site.templates, site.phrases, site.users)
                .page(held.pulses.read(held.id, Via.PAGE))
                .html();
    }

    private static TextInput together(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    private static TextInput staff(String words) {
        return new TextInput(words, Voice.PROFESSIONAL, null, false);
    }
}
