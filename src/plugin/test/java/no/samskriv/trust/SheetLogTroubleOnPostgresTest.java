package no.samskriv.trust;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class SheetLogTroubleOnPostgresTest extends SheetLogTroubleContract {}
