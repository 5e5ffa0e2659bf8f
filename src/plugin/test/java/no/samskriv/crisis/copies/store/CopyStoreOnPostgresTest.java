package no.samskriv.crisis.copies.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class CopyStoreOnPostgresTest extends CopyStoreContract {}
