package no.samskriv.meeting.minutes;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.note;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingChange;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.SampleParticipants;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.NewSignOff;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignedTexts;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/** A meeting with Nord in which something was said and decided, and what somebody does with it. */
final class Held {
    final TestSite site;
    final MinutesService minutes;
    final MeetingHistoryService histories;
    final PulseService pulses;
    final UUID id;
    final MeetingEntry item;
    final MeetingEntry note;
    final MeetingEntry decision;

    Held(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
        minutes = new MinutesService(
                site.access,
                site.persons,
                site.meetings,
                site.meetingStore,
                site.meetingEntryStore,
                new SignedTexts(site.signOffStore, site.versionStore),
                site.changes,
                site.inTransaction,
                site.now);
        histories = new MeetingHistoryService(
                site.access,
                site.persons,
                site.meetingStore,
                site.meetingEntryStore,
                site.changes,
                site.texts,
                site.inTransaction);
        pulses = new PulseService(site.meetings, site.meetingEntryStore, site.inTransaction);
        Meeting meeting = SampleMeetings.meeting(site, NORD);
        id = meeting.id();
        item = add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med?"));
        note = add(MeetingEntryKind.NOTE, note(item.id(), Lane.PROFESSIONALS, "Nord kom for sent."));
        decision = add(MeetingEntryKind.DECISION, decision(item.id(), DecidedBy.TOGETHER, "Vi går sammen."));
    }

    Held over() {
        to(MeetingStatus.MINUTES);
        return this;
    }

    void to(MeetingStatus status) {
        site.meetings.change(id, MeetingChange.to(status), meeting().revision());
    }

    Meeting meeting() {
        return site.meetings.get(id);
    }

    MeetingEntry add(MeetingEntryKind kind, MeetingEntryInput input) {
        return entry(site, site.meetings.get(id), kind, input);
    }

    MeetingEntry change(MeetingEntry before, Map<String, TextInput> texts, Map<String, String> values) {
        MeetingEntry now = site.meetingEntries.get(before.kind(), before.id());
        return site.meetingEntries.change(
                before.kind(), before.id(), SampleMeetings.input(null, texts, values), now.revision());
    }

    MeetingEntry reword(MeetingEntry before, TextInput text) {
        return change(before, Map.of("text", text), Map.of());
    }

    void remove(MeetingEntry entry, boolean agreed) {
        MeetingEntry now = site.meetingEntries.get(entry.kind(), entry.id());
        site.meetingEntries.change(entry.kind(), entry.id(), MeetingEntryInput.removal(agreed), now.revision());
    }

    MinutesStanding standing() {
        return minutes.standingOf(id);
    }

    SignOff yes() {
        return answer(SignAnswer.AGREED, SignMethod.TOGETHER, null);
    }

    SignOff answer(SignAnswer answer, SignMethod method, @Nullable TextInput remark) {
        return sign(new NewSignOff(
                answer, method, standing().hash(), Responsible.PERSON, null, null, Optional.ofNullable(remark)));
    }

    SignOff sign(NewSignOff input) {
        return minutes.sign(id, UUID.randomUUID(), input).entity();
    }

    Held as(UserRef user) {
        site.currentUser.signIn(user);
        return this;
    }

    Minutes read() {
        return minutes.read(id, Via.PAGE);
    }

    /** FREMMED sees Nord's page, and reads what the scopes name. */
    void consents(Scope... scopes) {
        site.pages.show(SamplePersons.PAGE_OF_NORD, FakeUsers.FREMMED);
        Participant taking = SampleParticipants.participant(
                UUID.randomUUID(), NORD, FakeUsers.FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(taking);
        site.consentStore.insert(SampleMeetings.consent(taking, site.now.today(), Set.of(scopes)));
    }

    static MeetingEntryInput words(String field, TextInput text) {
        return SampleMeetings.input(null, Map.of(field, text), Map.of());
    }

    static MeetingEntryInput asks(MeetingEntry about, TextInput what) {
        return new MeetingEntryInput(
                Patch.to(about.id()),
                Map.of("what", Patch.to(what)),
                Map.of(),
                Patch.absent(),
                Optional.empty(),
                false);
    }
}
