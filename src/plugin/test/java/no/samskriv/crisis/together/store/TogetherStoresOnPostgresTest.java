package no.samskriv.crisis.together.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class TogetherStoresOnPostgresTest extends TogetherStoresContract {}
