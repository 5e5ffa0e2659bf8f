package no.samskriv.person.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class TaskStoreOnPostgresTest extends TaskStoreContract {}
