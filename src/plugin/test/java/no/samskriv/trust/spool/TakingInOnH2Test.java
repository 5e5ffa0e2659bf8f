package no.samskriv.trust.spool;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TakingInOnH2Test extends TakingInContract {}
