package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.meeting;
import static no.samskriv.meeting.SampleMeetings.note;
import static no.samskriv.meeting.SampleMeetings.said;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnH2.class)
final class MeetingEntryRulesTest {
    private TestSite site;
    private Meeting meeting;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.currentUser.signIn(KOORDINATOR_A);
        meeting = meeting(site, NORD);
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void nobodySpeaksInAnothersLane(Lane lane) {
        for (Voice voice : MeetingEntryKind.NOTE.field("text").voices()) {
            MeetingEntryInput input = input(null, Map.of("text", said(voice, "Ord")), Map.of("lane", lane.name()));
            if (lane.voices().contains(voice)) {
                assertThat(entry(site, meeting, MeetingEntryKind.NOTE, input).text("text"))
                        .isPresent();
            } else {
                assertThat(Problems.of(() -> entry(site, meeting, MeetingEntryKind.NOTE, input)))
                        .as("%s in %s", voice, lane)
                        .isInstanceOfSatisfying(Problem.Invalid.class, problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::field)
                                .containsExactly("text.voice"));
            }
        }
    }

    @Test
    void whatWasDecidedByLawIsNobodysAgreement() {
        MeetingEntryInput shared = input(
                null, Map.of("text", said(Voice.SHARED, "Tvungent.")), Map.of("decidedBy", DecidedBy.BY_LAW.name()));

        assertThat(Problems.of(() -> entry(site, meeting, MeetingEntryKind.DECISION, shared)))
                .isEqualTo(Problems.invalid("text.voice", "not-a-choice", "PROFESSIONAL"));
        MeetingEntry services =
                entry(site, meeting, MeetingEntryKind.DECISION, decision(null, DecidedBy.BY_LAW, "Tvungent."));
        assertThat(services.choice("decidedBy", DecidedBy.class)).isEqualTo(DecidedBy.BY_LAW);
    }

    @Test
    void thePreparationIsOne() {
        MeetingEntryInput hopes = input(null, Map.of("hopes", said(Voice.PERSON, "At dere hører.")), Map.of());
        entry(site, meeting, MeetingEntryKind.PREPARATION, hopes);

        assertThat(Problems.of(() -> entry(site, meeting, MeetingEntryKind.PREPARATION, hopes)))
                .isEqualTo(new Problem.RuleBroken("preparation-is-there"));
    }

    @Test
    void nobodyIsAskedTwice() {
        MeetingEntryInput who = input(null, Map.of(), Map.of("who", "USER:key-erfaring-c"));
        entry(site, meeting, MeetingEntryKind.ATTENDANCE, who);

        assertThat(Problems.of(() -> entry(site, meeting, MeetingEntryKind.ATTENDANCE, who)))
                .isEqualTo(Problems.invalid("who", "asked-already"));
        entry(site, meeting, MeetingEntryKind.ATTENDANCE, input(null, Map.of(), Map.of("who", "PERSON")));
    }

    @Test
    void aRemarkIsThePersonsToChangeAndToTakeAway() {
        site.currentUser.signIn(FakeUsers.NORD);
        TextInput own = new TextInput("Det var bra.", Voice.PERSON, CaptureMode.OWN_LOGIN, false);
        MeetingEntry remark = entry(site, meeting, MeetingEntryKind.REMARK, input(null, Map.of("text", own), Map.of()));
        site.currentUser.signIn(KOORDINATOR_A);
        MeetingEntryInput other = input(null, Map.of("text", said(Voice.PERSON, "Det var greit.")), Map.of());

        assertThat(Problems.of(() -> change(remark, other))).isEqualTo(new Problem.RuleBroken("remark-is-the-persons"));
        assertThat(Problems.of(() -> change(remark, MeetingEntryInput.removal(true))))
                .isEqualTo(new Problem.RuleBroken("remark-is-the-persons"));

        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(change(remark, MeetingEntryInput.removal(false)).removed()).isTrue();
    }

    @Test
    void howItWasStandsInNoHistoryAndIsGoneForGoodWhenItIsTakenAway() {
        MeetingEntry pulse = entry(site, meeting, MeetingEntryKind.PULSE, input(null, Map.of(), Map.of("said", "4")));
        MeetingEntry later = change(pulse, input(null, Map.of(), Map.of("said", "7")));
        // the id is drawn by lot and may begin with either
        assertThat(site.changes
                        .historyOf(pulse.id())
                        .toString()
                        .replace(pulse.id().toString(), ""))
                .contains("said")
                .doesNotContain("=4", "=7");

        assertThat(Problems.of(() -> change(later, MeetingEntryInput.removal(false))))
                .isInstanceOf(Problem.RuleBroken.class);
        change(later, MeetingEntryInput.removal(true));

        assertThat(site.changes.historyOf(pulse.id())).isEmpty();
        assertThat(Problems.of(() -> site.meetingEntries.get(MeetingEntryKind.PULSE, pulse.id())))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void aCorrectionIsAskedFirstAndAnsweredWithTheDay() {
        MeetingEntry note = entry(site, meeting, MeetingEntryKind.NOTE, note(null, Lane.PROFESSIONALS, "Kom sent."));
        TextInput wrong = said(Voice.PERSON, "Jeg kom ikke sent.");
        TextInput answer = said(Voice.PROFESSIONAL, "Rettet.");

        assertThat(Problems.of(() -> entry(
                        site,
                        meeting,
                        MeetingEntryKind.CORRECTION,
                        input(note.id(), Map.of("what", wrong, "answer", answer), Map.of("result", "CHANGED")))))
                .isEqualTo(new Problem.RuleBroken("correction-is-asked-first"));
        MeetingEntry asked =
                entry(site, meeting, MeetingEntryKind.CORRECTION, input(note.id(), Map.of("what", wrong), Map.of()));
        assertThat(Problems.of(() -> change(asked, input(null, Map.of(), Map.of("result", "STANDS")))))
                .isEqualTo(Problems.invalid("answer", "missing"));
        MeetingEntry answered = change(asked, input(null, Map.of("answer", answer), Map.of("result", "CHANGED")));
        assertThat(answered.date("answeredOn")).contains(site.now.today());
        assertThat(answered.text("what")).isPresent();
    }

    private MeetingEntry change(MeetingEntry entry, MeetingEntryInput input) {
        return site.meetingEntries.change(entry.kind(), entry.id(), input, entry.revision());
    }
}
