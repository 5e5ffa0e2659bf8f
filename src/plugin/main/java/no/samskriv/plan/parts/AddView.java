package no.samskriv.plan.parts;

import java.util.List;
import no.samskriv.kernel.View;

/** The ways to add what is rarer than goals and actions, folded into one line. */
record AddView(List<ButtonView> buttons) implements View {

    /** One of them, as {@link PartButtons.Button}. */
    record ButtonView(String label, String what, String kind, String field, String owner) implements View {}
}
