package no.samskriv.trust.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class AccessMarkStoreOnH2Test extends AccessMarkStoreContract {}
