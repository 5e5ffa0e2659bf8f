package no.samskriv.trust.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class AccessMarkStoreOnPostgresTest extends AccessMarkStoreContract {}
