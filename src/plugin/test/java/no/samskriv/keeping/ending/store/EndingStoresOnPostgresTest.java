package no.samskriv.keeping.ending.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class EndingStoresOnPostgresTest extends EndingStoresContract {}
