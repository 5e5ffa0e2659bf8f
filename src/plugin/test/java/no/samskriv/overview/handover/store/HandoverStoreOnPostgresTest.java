package no.samskriv.overview.handover.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class HandoverStoreOnPostgresTest extends HandoverStoreContract {}
