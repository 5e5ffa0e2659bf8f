package no.samskriv.keeping.ending;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ErasedEverywhereOnH2Test extends ErasedEverywhereContract {}
