package no.samskriv.overview;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class SummaryOnH2Test extends SummaryContract {}
