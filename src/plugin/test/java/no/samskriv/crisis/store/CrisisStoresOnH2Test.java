package no.samskriv.crisis.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CrisisStoresOnH2Test extends CrisisStoresContract {}
