package no.samskriv.reminder.jobs;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class RoundOnH2Test extends RoundContract {}
