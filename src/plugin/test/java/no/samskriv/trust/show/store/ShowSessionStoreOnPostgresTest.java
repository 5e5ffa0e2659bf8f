package no.samskriv.trust.show.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class ShowSessionStoreOnPostgresTest extends ShowSessionStoreContract {}
