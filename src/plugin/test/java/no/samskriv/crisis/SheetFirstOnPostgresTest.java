package no.samskriv.crisis;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class SheetFirstOnPostgresTest extends SheetFirstContract {}
