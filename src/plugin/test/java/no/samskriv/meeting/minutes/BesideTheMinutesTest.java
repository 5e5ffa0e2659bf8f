package no.samskriv.meeting.minutes;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.CorrectionResult;
import no.samskriv.meeting.Journalled;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.meeting.minutes.MeetingHistory.Event;
import no.samskriv.meeting.minutes.MeetingHistory.Step;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the person says beside the minutes, what is answered to it, and what the history tells. */
@ExtendWith(OnH2.class)
final class BesideTheMinutesTest {
    private static final Problem PERSONS = new Problem.RuleBroken("remark-is-the-persons");

    private Held held;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        held = new Held(database).over();
        site = held.site;
    }

    @Test
    void aRemarkIsNobodyElsesToChangeOrTakeAway() {
        held.as(NORD);
        MeetingEntry remark = held.add(MeetingEntryKind.REMARK, Held.words("text", own("Jeg fikk snakke først.")));

        held.as(KOORDINATOR_A);
        assertThat(Problems.of(() -> held.reword(remark, together("Noe annet."))))
                .isEqualTo(PERSONS);
        assertThat(Problems.of(() -> held.remove(remark, true))).isEqualTo(PERSONS);

        held.as(NORD);
        assertThat(held.reword(remark, own("Jeg fikk snakke.")).text("text").map(VoiceText::text))
                .contains("Jeg fikk snakke.");
    }

    @Test
    void aWorkerWritesARemarkDownOnceAndMayReadItBack() {
        MeetingEntry remark = held.add(
                MeetingEntryKind.REMARK,
                Held.words("text", new TextInput("Bra.", Voice.PERSON, CaptureMode.RECALLED, false)));

        assertThat(Problems.of(() -> held.reword(remark, together("Veldig bra."))))
                .isEqualTo(PERSONS);
        MeetingEntry heard = held.reword(remark, new TextInput("Bra.", Voice.PERSON, CaptureMode.RECALLED, true));

        assertThat(heard.text("text").orElseThrow().isConfirmed()).isTrue();
    }

    @Test
    void whatIsNotRightIsAnsweredWithADayAndBothStand() {
        held.as(NORD);
        MeetingEntry asked = held.add(MeetingEntryKind.CORRECTION, Held.asks(held.note, own("Bussen var sen.")));
        site.now.advance(Duration.ofDays(1));
        held.as(SOSIONOM_D);

        MeetingEntry answered =
                held.change(asked, Map.of("answer", staff("Tiden står i loggen.")), Map.of("result", "STANDS"));

        assertThat(answered.date("answeredOn")).contains(site.now.today());
        assertThat(answered.text("answer").map(VoiceText::capturedBy)).contains(SOSIONOM_D);
        assertThat(answered.choice("result", CorrectionResult.class)).isEqualTo(CorrectionResult.STANDS);
        assertThat(answered.text("what").map(VoiceText::text)).contains("Bussen var sen.");
        assertThat(held.read().content().entry(held.note.id())).isPresent();
    }

    @Test
    void anAnswerSaysWhatComesOfItAndWhyAndIsTheServices() {
        MeetingEntry asked = held.add(MeetingEntryKind.CORRECTION, Held.asks(held.note, together("Bussen var sen.")));

        assertThat(Problems.of(() -> held.change(asked, Map.of(), Map.of("result", "CHANGED"))))
                .isEqualTo(Problems.invalid("answer", "missing"));
        assertThat(Problems.of(() -> held.change(asked, Map.of("answer", staff("Ja.")), Map.of())))
                .isEqualTo(Problems.invalid("result", "missing"));
        held.change(asked, Map.of("answer", staff("Ja.")), Map.of("result", "CHANGED"));

        held.as(NORD);
        assertThat(Problems.of(() -> held.change(asked, Map.of(), Map.of("result", "STANDS"))))
                .isEqualTo(new Problem.RuleBroken("answer-is-the-services"));
    }

    @Test
    void whatWasAskedAboutMayBeTakenAwayAndIsAnsweredAllTheSame() {
        MeetingEntry asked = held.add(MeetingEntryKind.CORRECTION, Held.asks(held.note, together("Bussen var sen.")));
        held.remove(held.note, true);

        MeetingEntry answered =
                held.change(asked, Map.of("answer", staff("Det er borte.")), Map.of("result", "CHANGED"));

        assertThat(answered.text("answer")).isPresent();
    }

    @Test
    void whatIsAskedGoesOnlyWithThePerson() {
        MeetingEntry asked = held.add(MeetingEntryKind.CORRECTION, Held.asks(held.note, together("Bussen var sen.")));

        assertThat(Problems.of(() -> held.remove(asked, true))).isEqualTo(PERSONS);
        assertThat(Problems.of(() -> held.change(asked, Map.of("what", together("Noe annet.")), Map.of())))
                .isEqualTo(PERSONS);
    }

    @Test
    void theRecordIsNeverThePersonsToAnswerFor() {
        held.as(NORD);

        assertThat(Problems.of(() -> held.change(held.note, Map.of(), Map.of("journalled", Journalled.YES.name()))))
                .isEqualTo(new Problem.RuleBroken("journal-is-the-services"));

        held.as(KOORDINATOR_A);
        assertThat(held.change(held.note, Map.of(), Map.of("journalled", Journalled.YES.name()))
                        .value("journalled"))
                .contains("YES");
    }

    @Test
    void aPulseThatIsTakenAwayLeavesNothing() {
        MeetingEntry pulse = held.add(
                MeetingEntryKind.PULSE,
                SampleMeetings.input(null, Map.of("comment", together("Litt fort.")), Map.of("said", "4")));
        assertThat(Problems.of(() -> held.remove(pulse, false)))
                .isEqualTo(new Problem.RuleBroken("score-is-the-persons"));

        held.as(NORD).remove(pulse, false);

        assertThat(site.meetingEntryStore.find(pulse.id())).isEmpty();
        assertThat(site.changes.historyOf(pulse.id())).isEmpty();
        assertThat(site.texts.history(pulse.person(), pulse.id(), "pulse.comment"))
                .isEmpty();
    }

    @Test
    void thereIsOnePulseOfAMeetingAndEarlierOnesStandInOrder() {
        MeetingEntryInput four = SampleMeetings.input(null, Map.of(), Map.of("said", "4", "clear", "DECLINED"));
        held.add(MeetingEntryKind.PULSE, four);
        assertThat(Problems.of(() -> held.add(MeetingEntryKind.PULSE, four)))
                .isEqualTo(new Problem.RuleBroken("pulse-is-there"));

        site.now.advance(Duration.ofDays(28));
        var later = SampleMeetings.meeting(site, held.meeting().person());

        Pulses pulses = held.pulses.read(later.id(), Via.PAGE);

        assertThat(pulses.now()).isEmpty();
        assertThat(pulses.before())
                .extracting(each -> PulseFragment.answers(each.pulse()))
                .containsExactly(List.of("4", "–", "–", "–"));
    }

    @Test
    void theHistorySaysWhoChangedWhatAndWhatStoodThere() {
        held.as(SOSIONOM_D).reword(held.note, staff("Nord kom da bussen kom."));

        Step newest = held.histories.of(held.id, Via.PAGE).steps().get(0);

        assertThat(newest.actor()).isEqualTo(SOSIONOM_D);
        assertThat(newest.event()).isEqualTo(Event.CHANGED);
        assertThat(Optional.ofNullable(newest.textBefore()).map(VoiceText::text))
                .contains("Nord kom for sent.");
        assertThat(Optional.ofNullable(newest.textAfter()).map(VoiceText::text)).contains("Nord kom da bussen kom.");
    }

    @Test
    void theHistoryTellsWhatWasTakenAwayAndNeverAScore() {
        held.remove(held.decision, true);
        held.add(MeetingEntryKind.PULSE, SampleMeetings.input(null, Map.of(), Map.of("said", "4")));
        held.add(MeetingEntryKind.PREPARATION, Held.words("hopes", together("At dere hører.")));

        assertThat(held.histories.of(held.id, Via.PAGE).steps())
                .extracting(Step::kind, Step::event)
                .contains(tuple("DECISION", Event.REMOVED))
                .noneSatisfy(each -> assertThat(each.toList().get(0)).isIn("PULSE", "PREPARATION"));
        held.as(NORD);
        assertThat(held.histories.of(held.id, Via.PAGE).steps())
                .extracting(Step::kind)
                .contains("PREPARATION")
                .doesNotContain("PULSE");
    }

    @Test
    void whoReadsByConsentSeesNoneOfIt() {
        held.add(MeetingEntryKind.REMARK, Held.words("text", together("Bra.")));
        held.add(MeetingEntryKind.CORRECTION, Held.asks(held.note, together("Bussen var sen.")));
        held.add(MeetingEntryKind.PULSE, SampleMeetings.input(null, Map.of(), Map.of("said", "4")));
        held.consents(Scope.MINUTES);
        held.as(FREMMED);

        assertThat(site.meetings.contentOf(held.id, Via.PAGE).entries())
                .extracting(MeetingEntry::kind)
                .containsOnly(MeetingEntryKind.AGENDA_ITEM, MeetingEntryKind.NOTE, MeetingEntryKind.DECISION);
        assertThat(Problems.of(() -> held.histories.of(held.id, Via.PAGE))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> held.pulses.read(held.id, Via.PAGE))).isInstanceOf(Problem.NotFound.class);
    }

    private static TextInput own(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.OWN_LOGIN, false);
    }

    private static TextInput together(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    private static TextInput staff(String words) {
        return new TextInput(words, Voice.PROFESSIONAL, null, false);
    }
}
