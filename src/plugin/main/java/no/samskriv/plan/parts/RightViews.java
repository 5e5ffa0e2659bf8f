package no.samskriv.plan.parts;

import static no.samskriv.plan.Wording.key;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.RightResult;
import no.samskriv.plan.parts.CardsView.CardView;
import no.samskriv.plan.parts.CardsView.TouchView;

/** What the person applies for, as cards. The day to appeal by stands in the letter; nobody computes it. */
final class RightViews {
    private static final String DAY = "samskriv.parts.day";

    private final CardViews cards;

    RightViews(CardViews cards) {
        this.cards = cards;
    }

    CardsView view() {
        List<CardView> rights =
                cards.plan.entries(EntryKind.RIGHT).stream().map(this::card).toList();
        return new CardsView(
                EntryKind.RIGHT.path(), cards.phrases.text("samskriv.parts.right.title"), cards.interactive, rights);
    }

    private CardView card(Entry right) {
        RightResult result = right.choice("result", RightResult.class);
        boolean waiting = result == RightResult.WAITING;
        boolean unsent = waiting && right.date("sentOn").isEmpty();
        boolean mayAppeal = result == RightResult.REFUSED || result == RightResult.PARTLY;
        return cards.card(
                right,
                "what",
                result,
                cards.phrases.text(
                        unsent ? "samskriv.parts.right.unsent" : "samskriv.parts.right.result." + key(result)),
                "",
                Stream.of(
                        cards.said(cards.phrases.text("samskriv.parts.right.where"), right, "where"),
                        cards.day(cards.phrases.text("samskriv.parts.right.sent"), right, "sentOn", DAY),
                        cards.day(cards.phrases.text("samskriv.parts.right.due"), right, "answerDue", DAY),
                        cards.day(cards.phrases.text("samskriv.parts.right.answered"), right, "answeredOn", DAY),
                        cards.day(
                                cards.phrases.text("samskriv.parts.right.appeal"),
                                right,
                                "appealDue",
                                "samskriv.parts.right.appeal.by")),
                mayAppeal && right.date("appealDue").isEmpty()
                        ? cards.phrases.text("samskriv.parts.right.appeal.hint")
                        : "",
                waiting && !unsent ? answers(right) : List.of());
    }

    private List<TouchView> answers(Entry right) {
        return Stream.of(RightResult.GRANTED, RightResult.PARTLY, RightResult.REFUSED)
                .map(result -> cards.touch(
                        right,
                        cards.phrases.text("samskriv.parts.right.touch." + key(result)),
                        "{\"result\":\"" + result + "\"}"))
                .toList();
    }
}
