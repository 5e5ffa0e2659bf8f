package no.samskriv.hat.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class DiscussionStoreOnPostgresTest extends DiscussionStoreContract {}
