package no.samskriv.crisis.find.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class FindMarkStoreOnPostgresTest extends FindMarkStoreContract {}
