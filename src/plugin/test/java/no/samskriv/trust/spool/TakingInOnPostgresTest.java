package no.samskriv.trust.spool;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class TakingInOnPostgresTest extends TakingInContract {}
