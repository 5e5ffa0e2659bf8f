package no.samskriv.trust.sees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.ParticipantStatus;
import no.samskriv.person.SamplePersons;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/** Nord with a coordinator, a peer worker, a sister who reads, a NAV adviser without an account, and a team around. */
final class Consented {
    static final UUID SISTER = id("sister");
    static final UUID NAV = id("nav");
    static final UUID SISTERS_CONSENT = id("sister's consent");
    static final UUID NAVS_CONSENT = id("nav's consent");
    static final UserRef THE_SISTER = new UserRef("key-soster-nord");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T08:00:00Z");

    final TestSite site;

    Consented(TestDatabase database) {
        this(database, "ikke diagnose");
    }

    /** @param words what everybody says and is called */
    Consented(TestDatabase database, String words) {
        site = new TestSite(database);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(SamplePersons.member(ERFARING_C, MemberRole.PEER_WORKER));
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.add(SamplePersons.nord(), KOORDINATOR_A, ERFARING_C);
        for (UserRef reader : Set.of(LEDER, SOSIONOM_D, THE_SISTER, FakeUsers.NORD)) {
            site.pages.show(PAGE_OF_NORD, reader);
        }
        add(SISTER, "Søster", "Søsteren til Nord", ParticipantKind.NEXT_OF_KIN, THE_SISTER);
        add(NAV, "NAV-veileder H", "Søknaden om ledsager", ParticipantKind.PROFESSIONAL, null);
        add(SISTERS_CONSENT, SISTER, ConsentKind.NEXT_OF_KIN, null, Scope.MINUTES, Scope.CRISIS_PLAN);
        add(NAVS_CONSENT, NAV, ConsentKind.PARTICIPANT, own(words), Scope.ACTIONS);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static VoiceText own(String words) {
        return new VoiceText(
                words,
                Voice.PERSON,
                CaptureMode.TOGETHER,
                SEPTEMBER,
                KOORDINATOR_A,
                SEPTEMBER,
                Locale.forLanguageTag("nb"));
    }

    private void add(UUID id, String name, String role, ParticipantKind kind, @Nullable UserRef account) {
        site.participantStore.insert(new Participant(
                id,
                NORD,
                null,
                account,
                name,
                role,
                kind,
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse("2026-09-01"),
                null,
                ParticipantStatus.ACTIVE,
                KOORDINATOR_A,
                Revision.FIRST));
    }

    private void add(
            UUID id, @Nullable UUID participant, ConsentKind kind, @Nullable VoiceText exclusions, Scope... scopes) {
        add(consent(id, participant, kind, exclusions, "2027-09-01", null, scopes));
    }

    void add(Consent consent) {
        site.consentStore.insert(consent);
    }

    static Consent consent(
            UUID id,
            @Nullable UUID participant,
            ConsentKind kind,
            @Nullable VoiceText exclusions,
            String validTo,
            Consent.@Nullable Withdrawal withdrawal,
            Scope... scopes) {
        return new Consent(
                id,
                NORD,
                kind,
                participant,
                Set.of(scopes),
                exclusions,
                null,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse(validTo),
                ConsentMethod.ORAL,
                null,
                EnumSet.allOf(ConsentPoint.class),
                null,
                null,
                KOORDINATOR_A,
                SEPTEMBER,
                withdrawal,
                Revision.FIRST);
    }

    /** Marks somebody from now on. */
    void mark(UserRef user, MarkKind kind, @Nullable MarkReason reason, @Nullable String until) {
        site.markStore.insert(new AccessMark(
                UUID.randomUUID(),
                NORD,
                user,
                kind,
                reason,
                null,
                site.now.instant(),
                until == null ? null : Instant.parse(until),
                FakeUsers.NORD,
                null,
                null,
                null,
                Revision.FIRST));
    }
}
