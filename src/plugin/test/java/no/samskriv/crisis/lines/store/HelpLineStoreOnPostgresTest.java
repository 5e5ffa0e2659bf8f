package no.samskriv.crisis.lines.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class HelpLineStoreOnPostgresTest extends HelpLineStoreContract {}
