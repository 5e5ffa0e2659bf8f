package no.samskriv.trust.consents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.person.ParticipantDemo.DPS_J;
import static no.samskriv.person.ParticipantDemo.GP_G;
import static no.samskriv.person.ParticipantDemo.NAV_H;
import static no.samskriv.person.ParticipantDemo.SISTER_OF_NORD;
import static no.samskriv.person.ParticipantDemo.SISTER_OF_SOR;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.ParticipantDemo;
import no.samskriv.person.TaskDemo;
import no.samskriv.person.TaskKind;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Consent.Withdrawal;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import no.samskriv.trust.Scope;
import no.samskriv.trust.store.ConsentStore;
import org.jspecify.annotations.Nullable;

/** What the demo's persons have said yes to ({@code domain.md} §6): one taken back, and one that ends soon. */
public final class ConsentDemo {
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    /** As many days as a consent to the crisis plan has been there without being said again. */
    private static final int NOT_REPEATED_YET = 12;

    private static final List<Sketch> SKETCHES = List.of(
            new Sketch(NORD, ConsentKind.PLAN, null, ConsentMethod.OWN_LOGIN, "nord", 70),
            new Sketch(NORD, ConsentKind.NEXT_OF_KIN, SISTER_OF_NORD, ConsentMethod.OWN_LOGIN, "nord", 77)
                    .about(Scope.MINUTES, Scope.CRISIS_PLAN),
            new Sketch(NORD, ConsentKind.PARTICIPANT, NAV_H, ConsentMethod.ORAL, "koordinator-a", 49)
                    .about(Scope.ACTIONS, Scope.MINUTES)
                    .saying("Ja, det er greit. De trenger å vite hva vi gjør.", "ikke diagnose"),
            new Sketch(NORD, ConsentKind.CRISIS_PLAN, DPS_J, ConsentMethod.SIGNED_PAPER, "koordinator-a", 178)
                    .about(Scope.CRISIS_PLAN),
            new Sketch(SOR, ConsentKind.PLAN, null, ConsentMethod.SIGNED_PAPER, "koordinator-b", 130),
            new Sketch(SOR, ConsentKind.PARTICIPANT, GP_G, ConsentMethod.ORAL, "koordinator-b", 120)
                    .about(Scope.GOALS, Scope.ACTIONS, Scope.MEDICINES)
                    .saying("Legen kan få vite det. Det er smertene mine det handler om.", null),
            new Sketch(SOR, ConsentKind.NEXT_OF_KIN, SISTER_OF_SOR, ConsentMethod.SIGNED_PAPER, "ruskonsulent-e", 120)
                    .about(Scope.MINUTES, Scope.CRISIS_PLAN)
                    .takenBack(5, "Sa det på hjemmebesøk: søsteren min skal ikke se mer."),
            new Sketch(OST, ConsentKind.PLAN, null, ConsentMethod.ORAL_WITNESSED, "sosionom-d", 348)
                    .heardBy("erfaring-c")
                    .saying("Ja, skriv det ned. Så lenge eg får sjå det.", null),
            new Sketch(VEST, ConsentKind.CRISIS_PLAN, GP_G, ConsentMethod.ORAL, "koordinator-a", NOT_REPEATED_YET)
                    .about(Scope.CRISIS_PLAN)
                    .saying("Legen kan få den. Ingen andre.", null));

    private final ConsentStore consents;
    private final ParticipantDemo participants;
    private final TaskDemo tasks;
    private final Changes changes;
    private final Users users;

    public ConsentDemo(
            ConsentStore consents, ParticipantDemo participants, TaskDemo tasks, Changes changes, Users users) {
        this.consents = consents;
        this.participants = participants;
        this.tasks = tasks;
        this.changes = changes;
        this.users = users;
    }

    /** One consent; it lasts a year from the day it was given. */
    private record Sketch(
            PersonRef person,
            ConsentKind kind,
            @Nullable String participant,
            ConsentMethod method,
            String by,
            int daysBefore,
            Set<Scope> scopes,
            @Nullable String witness,
            @Nullable String answer,
            @Nullable String exclusions,
            @Nullable TakenBack takenBack) {
        private record TakenBack(int daysBefore, String how) {}

        Sketch(
                PersonRef person,
                ConsentKind kind,
                @Nullable String participant,
                ConsentMethod method,
                String by,
                int daysBefore) {
            this(person, kind, participant, method, by, daysBefore, Set.of(), null, null, null, null);
        }

        Sketch about(Scope... named) {
            return with(Set.of(named), witness, answer, exclusions, takenBack);
        }

        Sketch heardBy(String login) {
            return with(scopes, login, answer, exclusions, takenBack);
        }

        Sketch saying(String words, @Nullable String but) {
            return with(scopes, witness, words, but, takenBack);
        }

        Sketch takenBack(int days, String how) {
            return with(scopes, witness, answer, exclusions, new TakenBack(days, how));
        }

        private Sketch with(
                Set<Scope> named,
                @Nullable String login,
                @Nullable String words,
                @Nullable String but,
                @Nullable TakenBack back) {
            return new Sketch(person, kind, participant, method, by, daysBefore, named, login, words, but, back);
        }

        UUID id() {
            return UUID.nameUUIDFromBytes(
                    "demo:consent:%s:%s:%s".formatted(person, kind, participant).getBytes(UTF_8));
        }

        boolean isOral() {
            return method == ConsentMethod.ORAL || method == ConsentMethod.ORAL_WITNESSED;
        }

        /** Said again at the first meeting after, but for the newest. */
        boolean isRepeated() {
            return isOral() && daysBefore > ConsentService.REPEAT_WITHIN_DAYS;
        }
    }

    public void seed(LocalDate anchor) {
        participants.seed(anchor);
        SKETCHES.forEach(sketch -> seed(sketch, anchor));
    }

    private void seed(Sketch sketch, LocalDate anchor) {
        LocalDate from = anchor.minusDays(sketch.daysBefore());
        LocalDate repeatBy = from.plusDays(ConsentService.REPEAT_WITHIN_DAYS);
        Consent consent = consent(sketch, from, sketch.isRepeated() ? repeatBy : null);
        Subject subject = new Subject(consent.person(), consent.id(), Consent.KIND);
        changes.begin(subject, consent.registeredBy(), consent.registeredAt());
        consents.insert(consent);
        if (sketch.isOral()) {
            Instant kept = sketch.isRepeated() ? at(repeatBy) : null;
            UserRef who = consent.registeredBy();
            tasks.seed(consent.person(), TaskKind.REPEAT_CONSENT, consent.id(), who, who, at(from), repeatBy, kept);
        }
        if (sketch.takenBack() != null) {
            Instant at = at(anchor.minusDays(sketch.takenBack().daysBefore()));
            String how = sketch.takenBack().how();
            changes.claim(
                    subject,
                    Revision.FIRST,
                    consent.registeredBy(),
                    at,
                    new ChangedFields()
                            .value("withdrawn", false, true)
                            .value("how", null, how)
                            .list());
            consents.save(consent.withdrawn(new Withdrawal(at, consent.registeredBy(), how)));
        }
    }

    private Consent consent(Sketch sketch, LocalDate from, @Nullable LocalDate repeatedOn) {
        UserRef by = user(sketch.by());
        boolean own = sketch.method() == ConsentMethod.OWN_LOGIN;
        return new Consent(
                sketch.id(),
                sketch.person(),
                sketch.kind(),
                sketch.participant() == null ? null : ParticipantDemo.id(sketch.person(), sketch.participant()),
                sketch.scopes(),
                said(sketch, sketch.exclusions(), by, at(from)),
                said(sketch, sketch.answer(), by, at(from)),
                from,
                from.plusDays(365),
                sketch.method(),
                sketch.witness() == null ? null : user(sketch.witness()),
                own ? Set.of() : EnumSet.allOf(ConsentPoint.class),
                repeatedOn,
                null,
                by,
                at(from),
                null,
                Revision.FIRST);
    }

    private static @Nullable VoiceText said(Sketch sketch, @Nullable String words, UserRef by, Instant at) {
        Locale language = Locale.forLanguageTag(sketch.person().equals(OST) ? "nn" : "nb");
        return words == null ? null : new VoiceText(words, Voice.PERSON, CaptureMode.DICTATED, at, by, at, language);
    }

    private UserRef user(String login) {
        return users.byLoginName(login).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(11, 15)).atZone(ZONE).toInstant();
    }
}
