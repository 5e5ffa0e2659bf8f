package no.samskriv.crisis.use.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class UseStoresOnPostgresTest extends UseStoresContract {}
