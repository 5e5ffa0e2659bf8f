package no.samskriv.plan.parts;

import static no.samskriv.plan.Wording.key;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.RoleStatus;
import no.samskriv.plan.parts.CardsView.CardView;
import no.samskriv.plan.parts.CardsView.TouchView;

/** Who the person is and wants to be, as cards. */
final class RoleViews {
    private final CardViews cards;

    RoleViews(CardViews cards) {
        this.cards = cards;
    }

    CardsView view() {
        List<CardView> roles = cards.plan.entries(EntryKind.SOCIAL_ROLE).stream()
                .map(this::card)
                .toList();
        return new CardsView(
                EntryKind.SOCIAL_ROLE.path(),
                cards.wording.forReader("samskriv.parts.role.title."),
                cards.interactive,
                roles);
    }

    private CardView card(Entry role) {
        RoleStatus status = role.choice("status", RoleStatus.class);
        return cards.card(
                role,
                "role",
                status,
                cards.phrases.text("samskriv.parts.role.status." + key(status)),
                role.date("since")
                        .map(day -> cards.phrases.text("samskriv.parts.role.since", cards.phrases.day(day)))
                        .orElse(""),
                Stream.of(cards.said(cards.wording.forReader("samskriv.parts.role.meaning."), role, "meaning")),
                "",
                next(status).map(to -> touch(role, to)).toList());
    }

    /** What most often comes next; the form has them all. */
    private static Stream<RoleStatus> next(RoleStatus status) {
        return switch (status) {
            case DREAM, PAUSE -> Stream.of(RoleStatus.TRYING);
            case TRYING -> Stream.of(RoleStatus.HAVE, RoleStatus.PAUSE);
            case HAVE -> Stream.of(RoleStatus.PAUSE);
        };
    }

    private TouchView touch(Entry role, RoleStatus to) {
        return cards.touch(
                role,
                cards.phrases.text("samskriv.parts.role.touch." + key(to)),
                "{\"status\":\"" + to + "\",\"since\":\"" + cards.phrases.today() + "\"}");
    }
}
