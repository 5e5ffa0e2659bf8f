package no.samskriv.meeting.minutes;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.meeting.SampleMeetings.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.Journalled;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.MeetingChange;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.NewSignOff;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The person goes through what was said, and answers to exactly that. */
@ExtendWith(OnH2.class)
final class MinutesServiceTest {
    private Held held;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        held = new Held(database).over();
        site = held.site;
    }

    @Test
    void onlyThePersonsYesApproves() {
        held.to(MeetingStatus.FOR_APPROVAL);
        assertThat(Problems.of(() -> held.to(MeetingStatus.APPROVED)))
                .isEqualTo(new Problem.RuleBroken("approval-is-the-persons"));

        SignOff yes = held.yes();

        assertThat(held.meeting().status()).isEqualTo(MeetingStatus.APPROVED);
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.DONE);
        assertThat(held.minutes.answersTo(held.id)).containsExactly(yes);
    }

    /** INV-09: undoing what was changed makes the yes valid again. */
    @Test
    void otherWordsAfterwardsAreSaidUntilTheyAreUndone() {
        held.yes();

        held.reword(held.note, staff("Nord kom da bussen kom."));
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.CHANGED);
        assertThat(held.read().signed().orElseThrow().content()).contains("Nord kom for sent.");

        held.reword(held.note, staff("Nord kom for sent."));
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.DONE);
    }

    @Test
    void whatIsEnteredInTheRecordAndInWhichOrderItStandsChangesNothing() {
        held.yes();
        String hash = held.standing().hash();

        held.change(held.note, Map.of(), Map.of("journalled", Journalled.YES.name()));
        held.add(MeetingEntryKind.REMARK, Held.words("text", own("Det var bra at jeg fikk snakke først.")));

        assertThat(held.standing().hash()).isEqualTo(hash);
    }

    @Test
    void whatIsAddedOrTakenAwayChangesIt() {
        held.yes();
        MeetingEntry more = held.add(MeetingEntryKind.NOTE, note(null, Lane.PROFESSIONALS, "En ting til."));
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.CHANGED);

        held.remove(more, true);
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.DONE);

        held.remove(held.decision, true);
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.CHANGED);
    }

    @Test
    void nobodySaysYesToWordsThatTheirOwnerHasNotHeard() {
        MeetingEntry recalled = held.add(
                MeetingEntryKind.NOTE,
                SampleMeetings.input(
                        held.item.id(),
                        Map.of("text", new TextInput("Jeg vil ikke.", Voice.PERSON, CaptureMode.RECALLED, false)),
                        Map.of("lane", Lane.PERSON.name())));

        Problem refused = Problems.of(held::yes);

        assertThat(refused)
                .isEqualTo(new Problem.RuleBroken(
                        "minutes-not-read-back",
                        List.of(new FieldError("notes/" + recalled.id() + "/text", "not-read-back"))));
        assertThat(held.answer(SignAnswer.NOT_NOW, SignMethod.TOGETHER, null).answer())
                .isEqualTo(SignAnswer.NOT_NOW);

        held.reword(recalled, new TextInput("Jeg vil ikke.", Voice.PERSON, CaptureMode.RECALLED, true));
        assertThat(held.yes().answer()).isEqualTo(SignAnswer.AGREED);
    }

    @Test
    void nobodySaysYesToWhatTheyHaveNotSeen() {
        String seen = held.standing().hash();
        held.reword(held.note, staff("Noe annet."));

        assertThat(Problems.of(() -> held.sign(input(SignAnswer.AGREED, SignMethod.TOGETHER, seen))))
                .isEqualTo(new Problem.Stale(null));
        assertThat(held.minutes.answersTo(held.id)).isEmpty();
    }

    @Test
    void notNowOpensWhatWasApprovedAndIsKeptBesideTheYes() {
        held.yes();

        held.answer(SignAnswer.NOT_NOW, SignMethod.TOGETHER, own("Jeg vil tenke."));

        assertThat(held.meeting().status()).isEqualTo(MeetingStatus.FOR_APPROVAL);
        assertThat(held.minutes.answersTo(held.id))
                .extracting(SignOff::answer)
                .containsExactly(SignAnswer.AGREED, SignAnswer.NOT_NOW);
    }

    @Test
    void thePersonAnswersWithTheirOwnLogin() {
        held.as(NORD);

        held.answer(
                SignAnswer.AGREED_WITH_REMARK,
                SignMethod.OWN_LOGIN,
                new TextInput("Si fra først.", Voice.PERSON, CaptureMode.OWN_LOGIN, false));

        assertThat(held.standing().gone()).isEqualTo(GoneThrough.DONE);
    }

    @Test
    void whatIsSaidAloudIsHeardByTwo() {
        NewSignOff alone = new NewSignOff(
                SignAnswer.AGREED,
                SignMethod.ORAL_WITNESSED,
                held.standing().hash(),
                Responsible.PERSON,
                null,
                null,
                Optional.empty());

        assertThat(Problems.of(() -> held.sign(alone))).isEqualTo(Problems.invalid("witness", "witness-missing"));

        held.sign(new NewSignOff(
                alone.answer(), alone.method(), alone.hash(), alone.signer(), SOSIONOM_D, null, Optional.empty()));
        assertThat(held.meeting().status()).isEqualTo(MeetingStatus.APPROVED);
    }

    @Test
    void nobodyElseAnswersForThePerson() {
        NewSignOff mine = new NewSignOff(
                SignAnswer.AGREED,
                SignMethod.OWN_LOGIN,
                held.standing().hash(),
                Responsible.user(KOORDINATOR_A),
                null,
                null,
                Optional.empty());

        assertThat(Problems.of(() -> held.sign(mine))).isEqualTo(Problems.invalid("signer", "signer-the-person"));
    }

    @Test
    void thereIsNothingToAnswerBeforeTheMeetingIsOver() {
        held.to(MeetingStatus.UNDER_WAY);

        assertThat(Problems.of(held::yes)).isEqualTo(new Problem.RuleBroken("minutes-not-yet"));
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.TOO_EARLY);
    }

    @Test
    void afterTwoWeeksItIsSaidThatNobodyHasGoneThroughIt() {
        site.now.advance(Duration.ofDays(14));
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.WAITING);

        site.now.advance(Duration.ofDays(1));
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.NOT_DONE);

        held.yes();
        assertThat(held.standing().gone()).isEqualTo(GoneThrough.DONE);
    }

    @Test
    void whatIsSentTwiceIsOneAnswer() {
        UUID id = UUID.randomUUID();
        NewSignOff input =
                input(SignAnswer.AGREED, SignMethod.TOGETHER, held.standing().hash());

        Added<SignOff> first = held.minutes.sign(held.id, id, input);
        Added<SignOff> second = held.minutes.sign(held.id, id, input);

        assertThat(first.isNew()).isTrue();
        assertThat(second).isEqualTo(new Added<>(first.entity(), false));
    }

    @Test
    void whoReadsByConsentGetsNoneOfIt() {
        held.consents(Scope.MINUTES);
        held.as(FREMMED);

        assertThat(Problems.of(held::standing)).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(held::read)).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> held.minutes.answersTo(held.id))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> held.sign(input(SignAnswer.AGREED, SignMethod.TOGETHER, "0"))))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void aMeetingThatIsOpenedAgainIsApprovedAnew() {
        held.yes();
        site.meetings.change(
                held.id, MeetingChange.to(MeetingStatus.MINUTES), held.meeting().revision());

        assertThat(held.standing().gone()).isEqualTo(GoneThrough.DONE);
        held.yes();
        assertThat(held.meeting().status()).isEqualTo(MeetingStatus.APPROVED);
    }

    private static NewSignOff input(SignAnswer answer, SignMethod method, String hash) {
        return new NewSignOff(answer, method, hash, Responsible.PERSON, null, null, Optional.empty());
    }

    private static TextInput staff(String words) {
        return new TextInput(words, Voice.PROFESSIONAL, null, false);
    }

    private static TextInput own(String words) {
        return new TextInput(words, Voice.PERSON, CaptureMode.TOGETHER, false);
    }
}
