package no.samskriv.plan.parts;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.entry.EntryKind;

/** Draws a part that is a list of cards: what the person wants to dare, who they are, what they have a right to. */
public final class CardsFragment implements PlanPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final EntryKind kind;

    private CardsFragment(Templates templates, Phrases phrases, Users users, EntryKind kind) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.kind = kind;
    }

    /** <em>Noe jeg vil tørre å prøve</em>. */
    public static CardsFragment risks(Templates templates, Phrases phrases, Users users) {
        return new CardsFragment(templates, phrases, users, EntryKind.POSITIVE_RISK);
    }

    /** Who the person is and wants to be. */
    public static CardsFragment roles(Templates templates, Phrases phrases, Users users) {
        return new CardsFragment(templates, phrases, users, EntryKind.SOCIAL_ROLE);
    }

    /** What the person applies for. */
    public static CardsFragment rights(Templates templates, Phrases phrases, Users users) {
        return new CardsFragment(templates, phrases, users, EntryKind.RIGHT);
    }

    @Override
    public String draw(Drawing drawing) {
        if (!drawing.isWhole() || drawing.plan().entries(kind).isEmpty()) {
            return "";
        }
        return templates.render("plan/cards.vm", view(new CardViews(drawing, phrases, users)));
    }

    private CardsView view(CardViews cards) {
        return switch (kind) {
            case POSITIVE_RISK -> new RiskViews(cards).view();
            case SOCIAL_ROLE -> new RoleViews(cards).view();
            case RIGHT -> new RightViews(cards).view();
            default -> throw new IllegalStateException("no cards: " + kind);
        };
    }
}
