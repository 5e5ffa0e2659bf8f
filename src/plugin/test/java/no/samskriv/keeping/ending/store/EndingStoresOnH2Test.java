package no.samskriv.keeping.ending.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class EndingStoresOnH2Test extends EndingStoresContract {}
