package no.samskriv.crisis.together.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TogetherStoresOnH2Test extends TogetherStoresContract {}
