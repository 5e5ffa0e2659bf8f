package no.samskriv.overview.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class OverviewStoreOnPostgresTest extends OverviewStoreContract {}
