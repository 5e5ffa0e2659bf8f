package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/** What the person says is not right, with what it is about and what was answered. */
record MinutesAskedView(String title, List<CorrectionView> corrections) implements View {}
