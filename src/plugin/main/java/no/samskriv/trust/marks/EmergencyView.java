package no.samskriv.trust.marks;

import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.trust.marks.CoverView.ReasonView;

/**
 * Why somebody needs a crisis plan now.
 *
 * @param reasons all but the one that takes a line
 * @param other the one that does
 */
record EmergencyView(List<ReasonView> reasons, ReasonView other) implements View {}
