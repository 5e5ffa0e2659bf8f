package no.samskriv.trust.sees;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import no.samskriv.trust.Scope;
import no.samskriv.trust.sees.WhoSeesView.FormView;
import no.samskriv.trust.sees.WhoSeesView.OptionView;
import org.jspecify.annotations.Nullable;

/**
 * The forms about a consent. A worker writes down what the person said, step by step; the person, signed in, is told what
 * it means and answers.
 */
final class ConsentFormViews {
    /** What there is to see; consents may name more, for what is told. */
    static final Set<Scope> ON_OFFER = EnumSet.of(Scope.GOALS, Scope.ACTIONS, Scope.MINUTES, Scope.CRISIS_PLAN);

    /** What an item of a meeting may touch, besides a part of life. */
    private static final Set<Scope> TOPICS = EnumSet.of(Scope.MEDICINES, Scope.ASSESSMENT, Scope.POSITIVE_RISK);
    /** A part of life that says what {@link Scope#MONEY} says; where a site has it, nobody is asked twice. */
    private static final String ECONOMY = "economy";

    private static final int[] MONTHS = {3, 6, 12, Consent.MONTHS};
    private static final int USUAL_MONTHS = 12;
    /** What the person is told where nobody is let in. */
    private static final Set<ConsentPoint> ABOUT_NOBODY =
            EnumSet.of(ConsentPoint.HOW_LONG, ConsentPoint.WITHDRAWAL, ConsentPoint.FREE_CHOICE);

    private final WhoSees sees;
    private final WhoSeesWording wording;

    ConsentFormViews(WhoSees sees, WhoSeesWording wording) {
        this.sees = sees;
        this.wording = wording;
    }

    /** The first consent for somebody who takes part; what comes after it renews it. */
    FormView given(Participant participant) {
        ConsentKind kind =
                participant.kind() == ParticipantKind.NEXT_OF_KIN ? ConsentKind.NEXT_OF_KIN : ConsentKind.PARTICIPANT;
        FormViews form = new FormViews(
                        "consent-" + participant.id(), wording.say("samskriv.sees.consent.new."), participant.name())
                .primary();
        return asked(form, kind, participant, null);
    }

    /** What the person says yes to once more; a new consent that takes over from the old one. */
    FormView renewed(Consent consent, @Nullable Participant participant) {
        FormViews form = new FormViews(
                "renew-" + consent.id(),
                wording.say("samskriv.sees.consent.renew."),
                participant == null ? "" : participant.name());
        return asked(form, consent.kind(), participant, consent);
    }

    /** What lets nobody in: that there is a plan, that somebody asks how it goes, or that it is counted. */
    FormView general() {
        FormViews form = new FormViews("consent-general", wording.say("samskriv.sees.general.new."), "");
        form.choice(
                "kind",
                wording.say("samskriv.sees.ask.kind."),
                "",
                true,
                Stream.of(ConsentKind.PLAN, ConsentKind.MEASURING, ConsentKind.COUNTING)
                        .map(kind -> FormViews.option(
                                kind.name(),
                                wording.text("samskriv.sees.consent-kind." + WhoSeesWording.key(kind)),
                                false))
                        .toList());
        return asked(form, null, null, null);
    }

    private FormView asked(
            FormViews form, @Nullable ConsentKind kind, @Nullable Participant participant, @Nullable Consent before) {
        boolean own = sees.grant().own();
        Set<ConsentPoint> points = participant == null && own ? ABOUT_NOBODY : EnumSet.allOf(ConsentPoint.class);
        form.stepByStep()
                .adds("persons/" + sees.person().ref().value() + "/consents")
                .sends(body(kind, participant, before, points));
        String name = participant == null ? wording.say("samskriv.sees.point.workers.") : participant.name();
        if (own) {
            points.forEach(point -> form.says(point(point, name)));
        }
        if (participant != null) {
            form.ticks("scopes", wording.say("samskriv.sees.ask.scopes.", name), "", scopes(before));
            form.ticks(
                    "domains",
                    wording.say("samskriv.sees.ask.domains.", name),
                    wording.text("samskriv.sees.ask.domains.hint"),
                    domains(before));
            String exclusions = before == null || before.exclusions() == null
                    ? null
                    : before.exclusions().text();
            form.words(
                    "exclusions",
                    wording.say("samskriv.sees.ask.exclusions.", name),
                    wording.text("samskriv.sees.ask.exclusions.hint"),
                    exclusions);
        }
        form.choice("validTo", wording.say("samskriv.sees.ask.how-long."), "", true, lengths());
        if (!own) {
            askHow(form, points, name);
        }
        return form.submits(wording.say("samskriv.sees.consent.submit."));
    }

    private void askHow(FormViews form, Set<ConsentPoint> points, String name) {
        form.radios("method", wording.say("samskriv.sees.ask.method."), methods());
        if (sees.witness()) {
            form.choice("witness", wording.text("samskriv.sees.ask.witness"), "", false, witnesses());
        }
        form.ticks(
                "explained",
                wording.say("samskriv.sees.ask.explained."),
                "",
                points.stream()
                        .map(point -> FormViews.option(point.name(), point(point, name), false))
                        .toList());
        form.words("answer", wording.say("samskriv.sees.ask.answer."), "", null);
        if (!sees.grant().shown()) {
            form.mode(
                    wording.text("samskriv.sees.ask.mode"),
                    Stream.of(CaptureMode.TOGETHER, CaptureMode.DICTATED, CaptureMode.RECALLED)
                            .map(mode -> FormViews.option(
                                    mode.name(),
                                    wording.text(
                                            "samskriv.sees.mode." + WhoSeesWording.key(mode),
                                            sees.person().name()),
                                    mode == CaptureMode.TOGETHER))
                            .toList());
        }
    }

    private String point(ConsentPoint point, String name) {
        return wording.say("samskriv.sees.point." + WhoSeesWording.key(point) + ".", name);
    }

    /** What is not asked. The person, signed in, has read what there is to explain. */
    private String body(
            @Nullable ConsentKind kind,
            @Nullable Participant participant,
            @Nullable Consent before,
            Set<ConsentPoint> points) {
        String explained = points.stream().map(point -> "\"" + point + "\"").collect(Collectors.joining(",", "[", "]"));
        return Stream.of(
                        sees.grant().own() ? "\"method\":\"OWN_LOGIN\",\"explained\":" + explained : "",
                        kind == null ? "" : "\"kind\":\"" + kind + "\"",
                        participant == null ? "" : "\"participant\":\"" + participant.id() + "\"",
                        before == null ? "" : "\"renews\":\"" + before.id() + "\"")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private List<OptionView> scopes(@Nullable Consent before) {
        Map<String, String> domains = wording.domainsOnOffer();
        Stream<Scope> money = domains.containsKey(ECONOMY) ? Stream.of() : Stream.of(Scope.MONEY);
        return Stream.of(ON_OFFER.stream(), TOPICS.stream(), money)
                .flatMap(scopes -> scopes)
                .map(scope -> FormViews.option(
                        scope.name(),
                        wording.text("samskriv.sees.scope-option." + WhoSeesWording.key(scope)),
                        before != null && before.scopes().contains(scope)))
                .toList();
    }

    private List<OptionView> domains(@Nullable Consent before) {
        return wording.domainsOnOffer().entrySet().stream()
                .map(domain -> FormViews.option(
                        domain.getKey(),
                        domain.getValue(),
                        before != null && before.topics().anyMatch(domain.getKey()::equals)))
                .toList();
    }

    private List<OptionView> lengths() {
        LocalDate today = sees.today();
        return IntStream.of(MONTHS)
                .mapToObj(months -> {
                    LocalDate last = today.plusMonths(months);
                    return FormViews.option(
                            last.toString(),
                            wording.text("samskriv.sees.months", Integer.toString(months), wording.day(last)),
                            months == USUAL_MONTHS);
                })
                .toList();
    }

    private List<OptionView> methods() {
        ConsentMethod usual = sees.witness() ? ConsentMethod.ORAL_WITNESSED : ConsentMethod.ORAL;
        return Stream.of(usual, ConsentMethod.SIGNED_PAPER)
                .map(method -> FormViews.option(
                        method.name(),
                        wording.text("samskriv.sees.how." + WhoSeesWording.key(method)),
                        method == usual))
                .toList();
    }

    private List<OptionView> witnesses() {
        Stream<OptionView> members = sees.members().stream()
                .map(TeamMember::user)
                .filter(user -> !user.equals(sees.grant().user()))
                .map(user -> FormViews.option(user.key(), wording.name(user), false));
        return Stream.concat(Stream.of(FormViews.option("", "–", true)), members)
                .toList();
    }

    /** What can be done with a consent that stands. */
    List<FormView> about(Consent consent, @Nullable Participant participant) {
        FormView withdrawal = withdrawal(consent, participant == null ? "" : participant.name());
        FormView renewal = renewed(consent, participant);
        boolean repeats = !sees.grant().own()
                && consent.repeatedOn() == null
                && Arrays.asList(ConsentMethod.ORAL, ConsentMethod.ORAL_WITNESSED)
                        .contains(consent.method());
        return repeats ? List.of(withdrawal, repetition(consent, participant), renewal) : List.of(withdrawal, renewal);
    }

    private FormView withdrawal(Consent consent, String name) {
        String path = path(consent.id(), "withdrawal");
        FormViews form = new FormViews("withdraw-" + consent.id(), wording.text("samskriv.sees.withdraw"), name)
                .primary()
                .changes("POST", path, consent.revision())
                .previews(path);
        if (!sees.grant().own()) {
            form.line("how", wording.say("samskriv.sees.withdraw.how."), "", null, false);
        }
        return form.submits(wording.text("samskriv.sees.withdraw.yes"));
    }

    private FormView repetition(Consent consent, @Nullable Participant participant) {
        return new FormViews(
                        "repeat-" + consent.id(),
                        wording.text("samskriv.sees.repeat"),
                        participant == null ? "" : participant.name())
                .changes("POST", path(consent.id(), "repetition"), consent.revision())
                .says(wording.say("samskriv.sees.repeat.sentence."))
                .submits(wording.text("samskriv.sees.repeat.yes"));
    }

    private static String path(UUID consent, String what) {
        return "consents/" + consent + "/" + what;
    }
}
