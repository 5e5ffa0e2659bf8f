package no.samskriv.plan.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class SigningStoresOnH2Test extends SigningStoresContract {}
