package no.samskriv.overview;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class SummaryOnPostgresTest extends SummaryContract {}
