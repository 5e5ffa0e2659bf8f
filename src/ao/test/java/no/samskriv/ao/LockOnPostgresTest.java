package no.samskriv.ao;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class LockOnPostgresTest extends LockContract {}
