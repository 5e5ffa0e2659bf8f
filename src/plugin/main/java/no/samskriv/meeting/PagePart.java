package no.samskriv.meeting;

/**
 * A piece of a meeting's page that is drawn on its own, in the place the wiring gives it. What has nothing to say draws
 * nothing: no empty headings.
 */
public interface PagePart {
    /** The HTML of the piece, or an empty string. */
    String draw(Drawing drawing);

    /** The templates of the forms it needs, or an empty string; asked for only where something can be changed. */
    default String forms(Drawing drawing) {
        return "";
    }

    /**
     * What is drawn, and where.
     *
     * @param onPage whether it is read where something can be pressed; paper and files are not
     */
    record Drawing(MeetingContent content, boolean onPage) {
        /** Whether the reader may change something here and now. */
        public boolean isInteractive() {
            return onPage && content.grant().mayWrite();
        }
    }
}
