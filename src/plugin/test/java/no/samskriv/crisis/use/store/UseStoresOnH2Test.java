package no.samskriv.crisis.use.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class UseStoresOnH2Test extends UseStoresContract {}
