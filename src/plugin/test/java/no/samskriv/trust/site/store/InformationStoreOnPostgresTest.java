package no.samskriv.trust.site.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class InformationStoreOnPostgresTest extends InformationStoreContract {}
