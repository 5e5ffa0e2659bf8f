package no.samskriv.trust;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class SheetLogTroubleOnH2Test extends SheetLogTroubleContract {}
