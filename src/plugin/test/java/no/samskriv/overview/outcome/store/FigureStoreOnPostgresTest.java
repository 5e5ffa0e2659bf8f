package no.samskriv.overview.outcome.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class FigureStoreOnPostgresTest extends FigureStoreContract {}
