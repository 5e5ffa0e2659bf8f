package no.samskriv.meeting.actions;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class DecisionServiceOnH2Test extends DecisionServiceContract {}
