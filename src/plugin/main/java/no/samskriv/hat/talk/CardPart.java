package no.samskriv.hat.talk;

/** A piece of the hat card that is drawn on its own, in the place the wiring gives it: last, before «Done». */
public interface CardPart {
    /** The HTML of the piece, or an empty string: no empty headings. */
    String draw(Card card);

    /** The templates of the forms it needs, or an empty string. */
    default String forms(Card card) {
        return "";
    }
}
