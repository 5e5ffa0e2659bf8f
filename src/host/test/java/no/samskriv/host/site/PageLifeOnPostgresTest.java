package no.samskriv.host.site;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class PageLifeOnPostgresTest extends PageLifeContract {}
