package no.samskriv.keeping.pages;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class LinkedPagesOnPostgresTest extends LinkedPagesContract {}
