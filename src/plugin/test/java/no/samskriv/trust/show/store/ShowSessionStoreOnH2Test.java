package no.samskriv.trust.show.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ShowSessionStoreOnH2Test extends ShowSessionStoreContract {}
