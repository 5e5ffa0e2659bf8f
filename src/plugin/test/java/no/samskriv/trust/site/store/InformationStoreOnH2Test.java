package no.samskriv.trust.site.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class InformationStoreOnH2Test extends InformationStoreContract {}
