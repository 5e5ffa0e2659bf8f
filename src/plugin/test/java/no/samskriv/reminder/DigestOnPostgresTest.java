package no.samskriv.reminder;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class DigestOnPostgresTest extends DigestContract {}
