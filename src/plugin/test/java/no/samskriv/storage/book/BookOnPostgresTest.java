package no.samskriv.storage.book;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class BookOnPostgresTest extends BookContract {}
