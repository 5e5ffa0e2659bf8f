package no.samskriv.storage;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class TouchedOnPostgresTest extends TouchedContract {}
