package no.samskriv.plan.law;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.ParticipantStatus;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StaffAssignment;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Goal;
import no.samskriv.plan.Plan;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.LawPoint;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.trust.Consent;
import org.jspecify.annotations.Nullable;

/** A plan to be checked, on 24 November 2026; nothing stands on it to begin with. */
final class Checked {
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    final List<Goal> goals = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final List<StaffAssignment> workers = new ArrayList<>();
    final List<Participant> participants = new ArrayList<>();
    final List<Consent> consents = new ArrayList<>();

    @Nullable
    VoiceText cooperation;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    LocalDate nextReview;

    boolean coordinated;

    LawFinding finding(LawPoint point) {
        return LawCheck.of(new LawFacts(plan(), participants, consents, TODAY)).get(point.ordinal());
    }

    LawState state(LawPoint point) {
        return finding(point).state();
    }

    void entry(EntryKind kind, Map<String, VoiceText> texts, Map<String, String> values) {
        entries.add(new Entry(
                new UUID(0x1a3_0000_4000L, entries.size()),
                NORD,
                kind,
                null,
                texts,
                values,
                false,
                KOORDINATOR_A,
                Revision.FIRST));
    }

    void except(LawPoint point, String reason) {
        entry(EntryKind.LAW_EXCEPTION, Map.of("reason", text(reason)), Map.of("point", point.name()));
    }

    void participant(@Nullable String contribution) {
        participants.add(new Participant(
                UUID.randomUUID(),
                NORD,
                null,
                null,
                "Søster",
                "søster",
                ParticipantKind.values()[0],
                null,
                null,
                null,
                contribution,
                null,
                TODAY,
                null,
                ParticipantStatus.ACTIVE,
                KOORDINATOR_A,
                Revision.FIRST));
    }

    static VoiceText text(String words) {
        return new VoiceText(
                words,
                Voice.PROFESSIONAL,
                null,
                null,
                KOORDINATOR_A,
                Instant.parse("2026-11-12T09:30:00Z"),
                Locale.forLanguageTag("nb"));
    }

    static Action with(Action action, @Nullable String how, @Nullable String extent) {
        return action.with(new ActionTerms(
                how == null ? null : text(how), extent == null ? null : text(extent), false, null, null));
    }

    private Plan plan() {
        Set<Section> sections = EnumSet.of(Section.PLAN, Section.PARTICIPATION);
        return new Plan(
                person(),
                new Grant(NORD, KOORDINATOR_A, sections, sections, false, false),
                new Circle(workers, List.of(), List.of()),
                goals,
                actions,
                List.of(),
                entries,
                new PlanHead(
                        PlanHead.idOf(NORD),
                        NORD,
                        PlanStatus.DRAFT,
                        null,
                        null,
                        null,
                        cooperation,
                        from,
                        to,
                        nextReview,
                        false,
                        null),
                List.of(),
                null,
                List.of());
    }

    private Person person() {
        Person nord = SamplePersons.nord();
        return new Person(
                nord.ref(),
                nord.id(),
                nord.name(),
                nord.status(),
                nord.account(),
                nord.pageId(),
                nord.team(),
                coordinated ? KOORDINATOR_A : null,
                null,
                nord.settings(),
                false,
                nord.revision());
    }
}
