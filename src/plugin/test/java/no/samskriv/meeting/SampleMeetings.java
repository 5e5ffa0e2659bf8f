package no.samskriv.meeting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Participant;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/** Meetings for tests, and what is sent about them. */
public final class SampleMeetings {
    private SampleMeetings() {}

    public static NewMeeting planned(MeetingType type, LocalDate day) {
        return new NewMeeting(type, MeetingStatus.PLANNED, MeetingFrame.on(day), null);
    }

    /** A responsibility-group meeting of today, added by whoever is signed in. */
    public static Meeting meeting(TestSite site, PersonRef person) {
        return site.meetings
                .add(person, UUID.randomUUID(), planned(MeetingType.RESPONSIBILITY_GROUP, site.now.today()))
                .entity();
    }

    /** Adds an entry of it. */
    public static MeetingEntry entry(TestSite site, Meeting meeting, MeetingEntryKind kind, MeetingEntryInput input) {
        return site.meetingEntries
                .add(meeting.id(), kind, UUID.randomUUID(), input)
                .entity();
    }

    public static MeetingEntryInput item(Voice voice, String title) {
        return input(null, Map.of("title", said(voice, title)), Map.of());
    }

    /** An item that touches a topic. */
    public static MeetingEntryInput item(Voice voice, String title, String topic) {
        return input(null, Map.of("title", said(voice, title)), Map.of("topic", topic));
    }

    public static MeetingEntryInput note(@Nullable UUID item, Lane lane, String text) {
        Voice voice = lane.voices().stream().sorted().findFirst().orElseThrow();
        return input(item, Map.of("text", said(voice, text)), Map.of("lane", lane.name()));
    }

    public static MeetingEntryInput decision(@Nullable UUID item, DecidedBy by, String text) {
        Voice voice =
                by == DecidedBy.TOGETHER ? Voice.SHARED : by == DecidedBy.PERSON ? Voice.PERSON : Voice.PROFESSIONAL;
        return input(item, Map.of("text", said(voice, text)), Map.of("decidedBy", by.name()));
    }

    public static MeetingEntryInput input(
            @Nullable UUID parent, Map<String, TextInput> texts, Map<String, String> values) {
        Map<String, Patch<TextInput>> said = new HashMap<>();
        texts.forEach((field, text) -> said.put(field, Patch.to(text)));
        Map<String, Patch<String>> given = new HashMap<>();
        values.forEach((field, value) -> given.put(field, Patch.to(value)));
        return new MeetingEntryInput(
                parent == null ? Patch.absent() : Patch.to(parent),
                said,
                given,
                Patch.absent(),
                Optional.empty(),
                false);
    }

    /** The person says yes, for a year, to what somebody who takes part may read. */
    public static Consent consent(Participant taking, LocalDate from, Set<Scope> scopes) {
        return consent(taking, from, scopes, Set.of());
    }

    /** The same, of parts of life too. */
    public static Consent consent(Participant taking, LocalDate from, Set<Scope> scopes, Set<String> domains) {
        return new Consent(
                UUID.randomUUID(),
                taking.person(),
                ConsentKind.PARTICIPANT,
                taking.id(),
                scopes,
                domains,
                null,
                null,
                from,
                from.plusMonths(12),
                ConsentMethod.ORAL,
                null,
                Set.of(),
                null,
                null,
                taking.createdBy(),
                from.atStartOfDay().toInstant(ZoneOffset.UTC),
                null,
                Revision.FIRST);
    }

    /** Own words are written together. */
    public static TextInput said(Voice voice, String text) {
        return new TextInput(text, voice, voice.isOwnWords() ? CaptureMode.TOGETHER : null, false);
    }
}
