package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.MeetingInputs.cleared;
import static no.samskriv.meeting.MeetingInputs.full;
import static no.samskriv.meeting.MeetingInputs.least;
import static no.samskriv.meeting.MeetingInputs.own;
import static no.samskriv.meeting.MeetingInputs.putBack;
import static no.samskriv.meeting.MeetingInputs.saying;
import static no.samskriv.meeting.MeetingInputs.text;
import static no.samskriv.meeting.MeetingInputs.with;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.meeting;
import static no.samskriv.meeting.SampleMeetings.note;
import static no.samskriv.meeting.SampleMeetings.said;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.entry.EntryField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for everything a meeting consists of; what holds for one kind is in {@link MeetingEntryRulesTest}. */
@ExtendWith(OnH2.class)
final class MeetingEntryServiceTest {
    private static final UUID ID = UUID.fromString("e0c1d8a3-9f00-4d11-8000-5a5a5a5a5a5a");

    private TestSite site;
    private Meeting meeting;
    private UUID item;
    private UUID note;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.currentUser.signIn(KOORDINATOR_A);
        meeting = meeting(site, NORD);
        item = SampleMeetings.entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Trommer"))
                .id();
        note = SampleMeetings.entry(site, meeting, MeetingEntryKind.NOTE, note(item, Lane.PERSON, "Jeg vil."))
                .id();
    }

    @ParameterizedTest
    @EnumSource(MeetingEntryKind.class)
    void keepsEverythingThatIsSaidInEachKind(MeetingEntryKind kind) {
        MeetingEntryInput input = full(kind, parent(kind));

        MeetingEntry added = add(kind, input).entity();

        assertThat(site.meetingEntries.get(kind, ID)).isEqualTo(added);
        assertThat(site.meetings.contentOf(meeting.id(), Via.PAGE).entries()).contains(added);
        assertThat(added.texts().keySet()).isEqualTo(input.texts().keySet());
        assertThat(added.values().keySet()).isEqualTo(input.values().keySet());
        assertThat(added.parent()).isEqualTo(parent(kind));
    }

    @ParameterizedTest
    @EnumSource(MeetingEntryKind.class)
    void needsNoMoreThanItSays(MeetingEntryKind kind) {
        MeetingEntry added = add(kind, least(kind, parent(kind))).entity();

        for (EntryField field : kind.fields()) {
            boolean said =
                    added.texts().containsKey(field.name()) || added.values().containsKey(field.name());
            assertThat(said).as(field.name()).isEqualTo(field.required());
            if (field.required()) {
                assertThat(Problems.of(() -> change(kind, cleared(field))))
                        .isEqualTo(Problems.invalid(field.name(), "missing"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PULSE", mode = EnumSource.Mode.EXCLUDE)
    void isTakenAwayAndPutBackWithEveryWord(MeetingEntryKind kind) {
        site.currentUser.signIn(FakeUsers.NORD);
        MeetingEntry added = add(kind, own(kind, parent(kind))).entity();

        change(kind, MeetingEntryInput.removal(false));

        assertThat(site.meetings.contentOf(meeting.id(), Via.PAGE).entries())
                .extracting(MeetingEntry::id)
                .doesNotContain(ID);
        MeetingEntry put = site.meetingEntries.change(kind, ID, putBack(), Revision.FIRST.next());
        assertThat(put.texts()).isEqualTo(added.texts());
        assertThat(put.values()).isEqualTo(added.values());
        assertThat(site.meetings.contentOf(meeting.id(), Via.PAGE).entries()).contains(put);
    }

    @ParameterizedTest
    @EnumSource(MeetingEntryKind.class)
    void addsOnceWhatIsSentTwice(MeetingEntryKind kind) {
        Added<MeetingEntry> first = add(kind, full(kind, parent(kind)));

        assertThat(add(kind, full(kind, parent(kind)))).isEqualTo(new Added<>(first.entity(), false));
        Meeting other = meeting(site, NORD);
        assertThat(Problems.of(() -> site.meetingEntries.add(other.id(), kind, ID, least(kind, parent(kind)))))
                .isEqualTo(new Problem.NotFound());
        site.currentUser.signIn(ERFARING_C);
        assertThat(Problems.of(() -> add(kind, full(kind, parent(kind))))).isEqualTo(new Problem.NotFound());
    }

    @ParameterizedTest
    @EnumSource(MeetingEntryKind.class)
    void refusesEveryVoiceThatIsNotTheFieldsOwn(MeetingEntryKind kind) {
        for (EntryField field :
                kind.fields().stream().filter(EntryField::isText).toList()) {
            for (Voice voice : Voice.values()) {
                if (!field.voices().contains(voice)) {
                    MeetingEntryInput wrong = with(full(kind, parent(kind)), field.name(), said(voice, "Ord"));
                    assertThat(Problems.of(() -> add(kind, wrong)))
                            .as("%s in %s", voice, field.name())
                            .isInstanceOfSatisfying(Problem.Invalid.class, problem -> assertThat(problem.errors())
                                    .extracting(Problem.FieldError::field)
                                    .containsExactly(field.name() + ".voice"));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MeetingEntryKind.class)
    void hasRoomForSoMuchAndNoMore(MeetingEntryKind kind) {
        for (EntryField field :
                kind.fields().stream().filter(EntryField::isText).toList()) {
            Meeting another = meeting(site, NORD);
            if (kind.hasParent()) {
                continue;
            }
            TextInput fits = saying(field, "å".repeat(field.limit()));
            site.meetingEntries.add(
                    another.id(), kind, UUID.randomUUID(), with(full(kind, parent(kind)), field.name(), fits));
            TextInput tooLong = saying(field, "å".repeat(field.limit() + 1));
            MeetingEntryInput input = with(full(kind, parent(kind)), field.name(), tooLong);

            assertThat(Problems.of(() -> add(kind, input)))
                    .isEqualTo(Problems.invalid(field.name() + ".text", "too-long", Integer.toString(field.limit())));
        }
    }

    @Test
    void confirmedWordsGoWithTheirOwnerOrWhenTheOwnerAgrees() {
        assertThat(Problems.of(() -> site.meetingEntries.change(
                        MeetingEntryKind.NOTE, note, MeetingEntryInput.removal(false), Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("confirmed-words-stay"));

        site.meetingEntries.change(MeetingEntryKind.NOTE, note, MeetingEntryInput.removal(true), Revision.FIRST);

        assertThat(site.meetingEntries.get(MeetingEntryKind.NOTE, note).removed())
                .isTrue();
    }

    @Test
    void ownWordsKeepTheirVoiceAndTheFormerStayInTheHistory() {
        MeetingEntryInput other = text("text", said(Voice.PERSON, "Jeg vil spille."));
        MeetingEntryInput staffs = text("text", said(Voice.PROFESSIONAL, "Nord vil spille."));
        MeetingEntryInput recalled =
                text("text", new TextInput("Jeg spiller.", Voice.PERSON, CaptureMode.RECALLED, false));

        assertThat(Problems.of(() -> changeNote(staffs)))
                .isInstanceOfSatisfying(Problem.Invalid.class, problem -> assertThat(problem.errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly("text.voice"));
        assertThat(Problems.of(() -> changeNote(recalled))).isInstanceOf(Problem.RuleBroken.class);
        changeNote(other);

        assertThat(site.texts.history(NORD, note, "note.text")).hasSize(2);
    }

    @Test
    void doesNotWriteOverWhatSomebodyElseSavedInBetween() {
        changeNote(text("text", said(Voice.PERSON, "Jeg vil spille.")));

        assertThat(Problems.of(() -> changeNote(text("text", said(Voice.PERSON, "Jeg vil danse.")))))
                .isEqualTo(new Problem.Stale(null));
    }

    @Test
    void aChangeThatChangesNothingMakesNobodyStale() {
        MeetingEntry before = site.meetingEntries.get(MeetingEntryKind.AGENDA_ITEM, item);

        MeetingEntry after = site.meetingEntries.change(
                MeetingEntryKind.AGENDA_ITEM, item, input(null, Map.of(), Map.of("status", "OPEN")), Revision.FIRST);
        MeetingEntry again = site.meetingEntries.change(
                MeetingEntryKind.AGENDA_ITEM, item, input(null, Map.of(), Map.of("status", "OPEN")), after.revision());

        assertThat(before.revision()).isEqualTo(Revision.FIRST);
        assertThat(again).isEqualTo(after);
        assertThat(Problems.of(() -> site.meetingEntries.change(
                        MeetingEntryKind.AGENDA_ITEM, item, input(null, Map.of(), Map.of()), after.revision())))
                .isEqualTo(Problems.invalid("body", "nothing-to-change"));
    }

    @Test
    void isNotFoundAsAnotherKindOrForAStranger() {
        assertThat(Problems.of(() -> site.meetingEntries.get(MeetingEntryKind.DECISION, note)))
                .isEqualTo(new Problem.NotFound());
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> site.meetingEntries.get(MeetingEntryKind.NOTE, note)))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> changeNote(text("text", said(Voice.PERSON, "Jeg vil spille.")))))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> add(MeetingEntryKind.AGENDA_ITEM, full(MeetingEntryKind.AGENDA_ITEM, null))))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void hangsOnSomethingOfTheSameMeetingThatMayCarryIt() {
        Meeting other = meeting(site, NORD);
        MeetingEntryInput onANote = note(note, Lane.PERSON, "Jeg vil.");
        MeetingEntryInput elsewhere = decision(item, DecidedBy.TOGETHER, "Vi går.");
        MeetingEntryInput aboutAnItem = input(item, Map.of("what", said(Voice.PERSON, "Feil")), Map.of());
        MeetingEntryInput aboutNothing = input(null, Map.of("what", said(Voice.PERSON, "Feil")), Map.of());

        assertThat(Problems.of(() -> add(MeetingEntryKind.NOTE, onANote)))
                .isEqualTo(Problems.invalid("item", "no-such-entry"));
        assertThat(Problems.of(() -> site.meetingEntries.add(other.id(), MeetingEntryKind.DECISION, ID, elsewhere)))
                .isEqualTo(Problems.invalid("item", "no-such-entry"));
        assertThat(Problems.of(() -> add(MeetingEntryKind.CORRECTION, aboutAnItem)))
                .isEqualTo(Problems.invalid("about", "no-such-entry"));
        assertThat(Problems.of(() -> add(MeetingEntryKind.CORRECTION, aboutNothing)))
                .isEqualTo(Problems.invalid("about", "missing"));
    }

    private Added<MeetingEntry> add(MeetingEntryKind kind, MeetingEntryInput input) {
        return site.meetingEntries.add(meeting.id(), kind, ID, input);
    }

    private MeetingEntry change(MeetingEntryKind kind, MeetingEntryInput input) {
        return site.meetingEntries.change(kind, ID, input, Revision.FIRST);
    }

    private MeetingEntry changeNote(MeetingEntryInput input) {
        return site.meetingEntries.change(MeetingEntryKind.NOTE, note, input, Revision.FIRST);
    }

    private @Nullable UUID parent(MeetingEntryKind kind) {
        return switch (kind.parent()) {
            case NONE -> null;
            case MAYBE_ITEM -> item;
            case ENTRY -> note;
        };
    }
}
