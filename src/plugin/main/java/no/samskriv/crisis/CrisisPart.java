package no.samskriv.crisis;

/**
 * A piece of the whole crisis plan that is drawn on its own, in the place the wiring gives it. What has nothing to say
 * draws nothing: no empty headings.
 */
public interface CrisisPart {
    /** The HTML of the piece, or an empty string. */
    String draw(Drawing drawing);

    /** The templates of the forms it needs, or an empty string; asked for only where something can be changed. */
    default String forms(Drawing drawing) {
        return "";
    }

    /**
     * What is drawn, and where.
     *
     * @param isInteractive whether it is read where something can be pressed; paper and files are not
     */
    record Drawing(CrisisContent content, boolean isInteractive) {}
}
