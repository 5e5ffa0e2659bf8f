package no.samskriv.crisis.copies.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CopyStoreOnH2Test extends CopyStoreContract {}
