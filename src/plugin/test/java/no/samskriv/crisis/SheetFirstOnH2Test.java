package no.samskriv.crisis;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class SheetFirstOnH2Test extends SheetFirstContract {}
