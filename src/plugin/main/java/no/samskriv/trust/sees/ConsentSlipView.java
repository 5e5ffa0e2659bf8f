package no.samskriv.trust.sees;

import java.util.List;
import no.samskriv.kernel.View;

/** A consent on paper, in large type. */
record ConsentSlipView(String ref, String back, String title, String name, List<RowView> rows) implements View {

    record RowView(String label, List<SaidView> lines) implements View {}

    /** A line; {@code own} when it is the person's own words, in {@code language}. */
    record SaidView(boolean own, String language, String text) implements View {}
}
