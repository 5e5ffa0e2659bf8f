package no.samskriv.reminder.jobs;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class RoundOnPostgresTest extends RoundContract {}
