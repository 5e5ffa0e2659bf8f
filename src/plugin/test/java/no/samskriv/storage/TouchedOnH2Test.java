package no.samskriv.storage;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TouchedOnH2Test extends TouchedContract {}
