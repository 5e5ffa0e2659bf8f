package no.samskriv.crisis.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class CrisisStoresOnPostgresTest extends CrisisStoresContract {}
