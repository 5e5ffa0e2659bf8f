package no.samskriv.keeping.ending;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class ErasedEverywhereOnPostgresTest extends ErasedEverywhereContract {}
