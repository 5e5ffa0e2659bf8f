package no.samskriv.hat.feed.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class FeedStoreOnH2Test extends FeedStoreContract {}
