package no.samskriv.plan.parts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.SupportMode;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.RiskStatus;
import no.samskriv.plan.entry.WinService;
import no.samskriv.plan.parts.CardsView.TouchView;

/** What may be done next with something the person wants to dare. The person decides; others say that they agree. */
final class RiskTouchViews {
    private final CardViews cards;
    private final boolean toThePerson;

    RiskTouchViews(CardViews cards) {
        this.cards = cards;
        this.toThePerson = cards.plan.toThePerson();
    }

    List<TouchView> of(Entry risk) {
        return switch (RiskViews.status(risk)) {
            case CONSIDERED ->
                all(
                        Stream.concat(agree(risk).stream(), decide(risk).stream()),
                        Stream.of(to(risk, RiskStatus.DROPPED, "samskriv.parts.risk.touch.drop")));
            case AGREED ->
                all(
                        Stream.of(cards.touch(
                                risk,
                                cards.wording.forReader("samskriv.parts.risk.touch.tried."),
                                status(RiskStatus.TRIED))),
                        Stream.concat(
                                agree(risk).stream(),
                                Stream.of(to(risk, RiskStatus.CONSIDERED, "samskriv.parts.risk.touch.reconsider"))));
            case TRIED -> all(tell(risk), learnt(risk));
            case EVALUATED -> all(learnt(risk), Stream.empty());
            case DROPPED -> List.of(to(risk, RiskStatus.CONSIDERED, "samskriv.parts.risk.touch.again"));
        };
    }

    private static List<TouchView> all(Stream<TouchView> first, Stream<TouchView> then) {
        return Stream.concat(first, then).toList();
    }

    private TouchView to(Entry risk, RiskStatus status, String label) {
        return cards.touch(risk, cards.phrases.text(label), status(status));
    }

    private static String status(RiskStatus status) {
        return "{\"status\":\"" + status + "\"}";
    }

    /** Whoever works with the person says so for themself, as long as nothing is tried. */
    private Optional<TouchView> agree(Entry risk) {
        String mine = cards.plan.grant().user().key() + "@";
        boolean agrees = risk.list("agreedBy").stream().anyMatch(each -> each.startsWith(mine));
        if (toThePerson || (agrees && RiskViews.status(risk) == RiskStatus.AGREED)) {
            return Optional.empty();
        }
        String label = agrees ? "samskriv.parts.risk.touch.disagree" : "samskriv.parts.risk.touch.agree";
        return Optional.of(cards.touch(risk, cards.phrases.text(label), "{\"agree\":" + !agrees + "}"));
    }

    private Optional<TouchView> decide(Entry risk) {
        if (risk.list("agreedBy").isEmpty() || risk.date("reviewOn").isEmpty()) {
            return Optional.empty();
        }
        String change = toThePerson ? status(RiskStatus.AGREED) : "{\"status\":\"AGREED\",\"agreed\":true}";
        return Optional.of(cards.touch(risk, cards.wording.forReader("samskriv.parts.risk.touch.decide."), change));
    }

    private Stream<TouchView> tell(Entry risk) {
        boolean told = hasLearnt(risk);
        TouchView tell = cards.touch(risk, cards.phrases.text("samskriv.parts.risk.touch.tell"), "edit-entry", "");
        TouchView looked = to(risk, RiskStatus.EVALUATED, "samskriv.parts.risk.touch.evaluated");
        return told ? Stream.of(looked) : Stream.of(tell);
    }

    private static boolean hasLearnt(Entry risk) {
        return risk.text("outcome").isPresent() || risk.text("learning").isPresent();
    }

    /** What was learnt becomes a win, and what is done is left more to the person: one touch each. */
    private Stream<TouchView> learnt(Entry risk) {
        if (!hasLearnt(risk)) {
            return Stream.empty();
        }
        UUID win = WinService.winOf(risk.id());
        boolean isWin = cards.plan.entries(EntryKind.WIN).stream()
                .anyMatch(each -> each.id().equals(win));
        Stream<TouchView> wins = isWin
                ? Stream.empty()
                : Stream.of(cards.touch(risk, cards.phrases.text("samskriv.parts.risk.touch.win"), "make-win", ""));
        return Stream.concat(wins, supports(risk));
    }

    private Stream<TouchView> supports(Entry risk) {
        UUID goal = risk.parent();
        return cards.plan.actions().stream()
                .filter(action -> goal != null && goal.equals(action.goal()))
                .filter(action -> action.status() == ActionStatus.OPEN || action.status() == ActionStatus.UNDER_WAY)
                .filter(action -> action.support() != SupportMode.SELF)
                .map(this::support);
    }

    private TouchView support(Action action) {
        boolean alone = action.support() == SupportMode.WITH;
        String title = action.title().text();
        return new TouchView(
                alone
                        ? cards.wording.forReader("samskriv.parts.risk.touch.self.", title)
                        : cards.phrases.text("samskriv.parts.risk.touch.with", title),
                "entry-set",
                "actions",
                action.id().toString(),
                action.revision().number(),
                "{\"support\":\"" + (alone ? SupportMode.SELF : SupportMode.WITH) + "\"}");
    }
}
