package no.samskriv.plan.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class EntryStoreOnPostgresTest extends EntryStoreContract {}
