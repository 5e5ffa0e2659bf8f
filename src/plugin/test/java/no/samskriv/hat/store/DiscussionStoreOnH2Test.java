package no.samskriv.hat.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class DiscussionStoreOnH2Test extends DiscussionStoreContract {}
