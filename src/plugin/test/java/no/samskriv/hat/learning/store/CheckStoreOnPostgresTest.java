package no.samskriv.hat.learning.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class CheckStoreOnPostgresTest extends CheckStoreContract {}
