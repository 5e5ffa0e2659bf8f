package no.samskriv.overview.handover.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class HandoverStoreOnH2Test extends HandoverStoreContract {}
