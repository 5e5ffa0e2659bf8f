package no.samskriv.plan;

/**
 * A part of the plan's page that is drawn on its own, in the place the wiring gives it. What has nothing to say draws
 * nothing: no empty headings.
 */
public interface PlanPart {
    /** The HTML of the part, or an empty string. */
    String draw(Drawing drawing);

    /** The templates of the forms it needs, or an empty string; asked for only where something can be changed. */
    default String forms(Drawing drawing) {
        return "";
    }

    /**
     * What is drawn, and where.
     *
     * @param goals whether goals are among what is shown, and {@code actions} whether actions are
     * @param onPage whether it is read where something can be pressed; paper and files are not
     */
    record Drawing(Plan plan, boolean goals, boolean actions, boolean onPage) {
        /** All of the plan, and not a part that a macro or a consent has narrowed it to. */
        public boolean isWhole() {
            return goals && actions && plan.isWhole();
        }

        /** Whether the reader may change something here and now. */
        public boolean isInteractive() {
            return onPage && plan.mayWrite();
        }
    }
}
