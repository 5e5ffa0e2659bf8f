package no.samskriv.trust.log;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class LogCheckOnPostgresTest extends LogCheckContract {}
