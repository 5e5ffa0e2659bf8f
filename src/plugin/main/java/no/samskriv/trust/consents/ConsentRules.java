package no.samskriv.trust.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantStatus;
import no.samskriv.person.Person;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import org.jspecify.annotations.Nullable;

/** What a consent must be before it is written down; everything that is wrong is named at once. */
final class ConsentRules {
    /** Those that let somebody in to something, and so say whom and to what. */
    private static final Set<ConsentKind> OF_SOMEBODY =
            EnumSet.of(ConsentKind.PARTICIPANT, ConsentKind.NEXT_OF_KIN, ConsentKind.CRISIS_PLAN);

    private static final Pattern DOMAIN = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    private final NewConsent input;
    private final Around around;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * What a consent is judged by.
     *
     * @param participant whom it names, if the person has such a one
     * @param renewed what it renews, if the person has said yes to that
     * @param witnessed whether the site asks for a witness when a consent is said aloud
     */
    record Around(
            Grant grant,
            Person person,
            Optional<Participant> participant,
            Optional<ConsentStanding> renewed,
            boolean witnessed,
            LocalDate today) {}

    private ConsentRules(NewConsent input, Around around) {
        this.input = input;
        this.around = around;
    }

    /**
     * Lets it through, or names every field that is wrong.
     *
     * @throws ProblemException also with {@link Problem.RuleBroken} when what it renews cannot go on
     */
    static void require(NewConsent input, Around around) {
        ConsentRules rules = new ConsentRules(input, around);
        rules.whom();
        rules.howLong();
        rules.method();
        rules.words();
        rules.renewal();
        if (!rules.errors.isEmpty()) {
            throw new ProblemException(new Problem.Invalid(rules.errors));
        }
    }

    static LocalDate from(NewConsent input, LocalDate today) {
        return input.validFrom().orElse(today);
    }

    static LocalDate to(NewConsent input, LocalDate today) {
        return input.validTo().orElseGet(() -> from(input, today).plusMonths(Consent.USUAL_MONTHS));
    }

    private void whom() {
        boolean named = input.participant() != null;
        if (!OF_SOMEBODY.contains(input.kind())) {
            require(!named, "participant", "lets-nobody-in");
            require(input.scopes().isEmpty(), "scopes", "lets-nobody-in");
            require(input.domains().isEmpty(), "domains", "lets-nobody-in");
            return;
        }
        require(areDomains(input.domains()), "domains", "not-a-domain");
        require(!input.scopes().isEmpty(), "scopes", "scopes-missing");
        require(named, "participant", "missing");
        require(!named || takesPart(), "participant", "no-such-participant");
    }

    /** Whether they are named as a site may name parts of life, and no more than there could be. */
    private static boolean areDomains(Set<String> keys) {
        return keys.size() <= Consent.DOMAINS_MOST
                && keys.stream().allMatch(key -> DOMAIN.matcher(key).matches());
    }

    private boolean takesPart() {
        return around.participant()
                .filter(participant ->
                        participant.person().equals(around.grant().person()))
                .filter(participant -> participant.status() != ParticipantStatus.ENDED)
                .isPresent();
    }

    /** It never begins later: a consent is what the person says now. */
    private void howLong() {
        LocalDate today = around.today();
        LocalDate from = from(input, today);
        LocalDate to = to(input, today);
        LocalDate latest = from.plusMonths(Consent.MONTHS);
        require(!from.isAfter(today), "validFrom", "in-the-future");
        if (to.isAfter(latest)) {
            errors.add(new FieldError("validTo", "consent-too-long", latest.toString()));
        }
        require(!to.isBefore(today), "validTo", "in-the-past");
    }

    private void method() {
        boolean own = around.grant().own();
        boolean ownLogin = input.method() == ConsentMethod.OWN_LOGIN;
        boolean witnessed = input.method() == ConsentMethod.ORAL_WITNESSED;
        require(own || !ownLogin, "method", "consent-own-login");
        require(ownLogin || !own, "method", "consent-yourself");
        require(input.method() != ConsentMethod.ORAL || !around.witnessed(), "method", "witness-required");
        require(witnessed || input.witness() == null, "witness", "witness-not-here");
        require(!witnessed || input.witness() != null, "witness", "witness-missing");
        require(!isOneOfThem(input.witness()), "witness", "witness-somebody-else");
        boolean all = input.explained().size() == ConsentPoint.values().length;
        require(ownLogin || all, "explained", "explain-everything");
    }

    /** Whether the witness is somebody who must not be: who writes it down, who says it, or whom it lets in. */
    private boolean isOneOfThem(@Nullable UserRef witness) {
        return witness != null
                && (witness.equals(around.grant().user())
                        || around.person().isOwnAccount(witness)
                        || around.participant()
                                .filter(participant -> witness.equals(participant.account()))
                                .isPresent());
    }

    private void words() {
        require(input.method() != ConsentMethod.ORAL || input.answer().isPresent(), "answer", "answer-missing");
        requirePersons(input.answer(), "answer");
        requirePersons(input.exclusions(), "exclusions");
    }

    private void requirePersons(Optional<TextInput> text, String field) {
        if (text.isPresent() && text.get().voice() != Voice.PERSON) {
            errors.add(new FieldError(field + ".voice", "not-a-choice", Voice.PERSON.name()));
        }
    }

    private void renewal() {
        if (input.renews() == null) {
            return;
        }
        boolean same = around.renewed()
                .map(ConsentStanding::consent)
                .filter(before -> before.kind() == input.kind())
                .filter(before -> Objects.equals(before.participant(), input.participant()))
                .isPresent();
        require(same, "renews", "no-such-consent");
        ConsentStatus status = around.renewed().map(ConsentStanding::status).orElse(ConsentStatus.GIVEN);
        if (status == ConsentStatus.WITHDRAWN) {
            throw ProblemException.ruleBroken("consent-withdrawn");
        }
        if (status == ConsentStatus.RENEWED) {
            throw ProblemException.ruleBroken("consent-renewed");
        }
    }

    private void require(boolean holds, String field, String code) {
        if (!holds) {
            errors.add(new FieldError(field, code));
        }
    }
}
