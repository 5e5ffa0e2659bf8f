package no.samskriv.trust.consents;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Consent.Withdrawal;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/** A consent in an answer; {@code status} and {@code endsSoon} say how it stands with it today. */
public record ConsentJson(
        String id,
        int revision,
        String person,
        String kind,
        @Nullable String participant,
        List<String> scopes,
        @Nullable List<String> domains,
        @Nullable TextJson exclusions,
        @Nullable TextJson answer,
        String validFrom,
        String validTo,
        String method,
        @Nullable UserJson witness,
        List<String> explained,
        @Nullable String repeatedOn,
        @Nullable String renews,
        @Nullable String renewedBy,
        UserJson registeredBy,
        String registeredAt,
        @Nullable WithdrawnJson withdrawal,
        String status,
        boolean endsSoon) {

    /** That a consent was taken back. */
    public record WithdrawnJson(
            String at, UserJson by, @Nullable String how) {
        static @Nullable WithdrawnJson of(@Nullable Withdrawal withdrawal, Users users) {
            return withdrawal == null
                    ? null
                    : new WithdrawnJson(
                            withdrawal.at().toString(),
                            new UserJson(withdrawal.by().key(), users.displayName(withdrawal.by())),
                            withdrawal.how());
        }
    }

    static ConsentJson of(ConsentStanding standing, Users users) {
        Consent consent = standing.consent();
        return new ConsentJson(
                consent.id().toString(),
                consent.revision().number(),
                consent.person().value(),
                consent.kind().name(),
                Objects.toString(consent.participant(), null),
                names(consent.scopes()),
                consent.domains().isEmpty()
                        ? null
                        : consent.domains().stream().sorted().toList(),
                text(consent.exclusions(), users),
                text(consent.answer(), users),
                consent.validFrom().toString(),
                consent.validTo().toString(),
                consent.method().name(),
                UserJson.of(consent.witness(), users),
                names(consent.explained()),
                Objects.toString(consent.repeatedOn(), null),
                Objects.toString(consent.renews(), null),
                Objects.toString(standing.renewedBy(), null),
                new UserJson(consent.registeredBy().key(), users.displayName(consent.registeredBy())),
                consent.registeredAt().toString(),
                WithdrawnJson.of(consent.withdrawal(), users),
                standing.status().name(),
                standing.endsSoon());
    }

    private static @Nullable TextJson text(@Nullable VoiceText text, Users users) {
        return text == null ? null : TextJson.of(text, users);
    }

    /** In the order they are declared in, which is the one they are read in. */
    private static List<String> names(Set<? extends Enum<?>> set) {
        return set.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .toList();
    }

    static NewConsent input(JsonFields fields, Users users) {
        fields.allow(
                "kind",
                "participant",
                "scopes",
                "domains",
                "exclusions",
                "answer",
                "validFrom",
                "validTo",
                "method",
                "witness",
                "explained",
                "renews");
        return new NewConsent(
                fields.choice("kind", ConsentKind.class),
                fields.optionalId("participant").orElse(null),
                fields.choices("scopes", Scope.class),
                new HashSet<>(fields.strings("domains")),
                fields.optionalText("exclusions"),
                fields.optionalText("answer"),
                fields.optionalDate("validFrom"),
                fields.optionalDate("validTo"),
                fields.choice("method", ConsentMethod.class),
                UserJson.read(fields, "witness", users).orElse(null),
                fields.choices("explained", ConsentPoint.class),
                fields.optionalId("renews").orElse(null));
    }
}
