package no.samskriv.hat.feed.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class FeedStoreOnPostgresTest extends FeedStoreContract {}
