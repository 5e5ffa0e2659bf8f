package no.samskriv.plan.parts;

import static no.samskriv.plan.Wording.key;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.RiskStatus;
import no.samskriv.plan.parts.CardsView.CardView;
import no.samskriv.plan.parts.CardsView.RowView;

/** What the person wants to dare, as cards: those that are laid away stand last. */
final class RiskViews {
    private final CardViews cards;
    private final RiskTouchViews touches;

    RiskViews(CardViews cards) {
        this.cards = cards;
        this.touches = new RiskTouchViews(cards);
    }

    CardsView view() {
        List<CardView> risks = cards.plan.entries(EntryKind.POSITIVE_RISK).stream()
                .sorted(Comparator.comparing(risk -> status(risk) == RiskStatus.DROPPED))
                .map(this::card)
                .toList();
        return new CardsView(
                EntryKind.POSITIVE_RISK.path(),
                cards.wording.forReader("samskriv.parts.risk.title."),
                cards.interactive,
                risks);
    }

    static RiskStatus status(Entry risk) {
        return risk.choice("status", RiskStatus.class);
    }

    private CardView card(Entry risk) {
        return cards.card(
                risk,
                "what",
                status(risk),
                cards.phrases.text("samskriv.parts.risk.status." + key(status(risk))),
                cards.wording.forReader("samskriv.parts.risk.decides."),
                Stream.of(
                        cards.said(cards.wording.forReader("samskriv.parts.risk.why."), risk, "why"),
                        said(risk, "samskriv.parts.risk.good", "good"),
                        said(risk, "samskriv.parts.risk.wrong", "wrong"),
                        said(risk, "samskriv.parts.risk.then", "then"),
                        CardViews.lines(
                                cards.wording.forReader("samskriv.parts.risk.supported."), risk.list("supportedBy")),
                        CardViews.lines(cards.phrases.text("samskriv.parts.risk.agreed"), agreed(risk)),
                        cards.day(
                                cards.phrases.text("samskriv.parts.risk.review"),
                                risk,
                                "reviewOn",
                                "samskriv.parts.day"),
                        said(risk, "samskriv.parts.risk.outcome", "outcome"),
                        said(risk, "samskriv.parts.risk.learning", "learning")),
                waits(risk),
                touches.of(risk));
    }

    private RowView said(Entry risk, String label, String field) {
        return cards.said(cards.phrases.text(label), risk, field);
    }

    /** «Koordinator A, siden 3. november» */
    private List<String> agreed(Entry risk) {
        return risk.list("agreedBy").stream()
                .map(each -> {
                    int at = each.lastIndexOf('@');
                    String name = cards.users.displayName(new UserRef(each.substring(0, at)));
                    String day = cards.phrases.day(LocalDate.parse(each.substring(at + 1)));
                    return cards.phrases.text("samskriv.parts.risk.agreed.since", name, day);
                })
                .toList();
    }

    private String waits(Entry risk) {
        if (status(risk) != RiskStatus.CONSIDERED) {
            return "";
        }
        boolean agreed = !risk.list("agreedBy").isEmpty();
        boolean reviewed = risk.date("reviewOn").isPresent();
        if (agreed) {
            return reviewed ? "" : cards.phrases.text("samskriv.parts.risk.waits.review");
        }
        return cards.phrases.text(reviewed ? "samskriv.parts.risk.waits.agree" : "samskriv.parts.risk.waits.both");
    }
}
