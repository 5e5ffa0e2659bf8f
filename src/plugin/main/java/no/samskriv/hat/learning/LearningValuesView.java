package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/** What a team stands for, line by line. */
record LearningValuesView(String team, boolean mayChange, boolean mayAdd, boolean hasValues, List<ValueLineView> values)
        implements View {

    /** @param text as it is, to be changed */
    record ValueLineView(String id, int revision, String text) implements View {}
}
