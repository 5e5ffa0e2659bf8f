package no.samskriv.crisis.find.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class FindMarkStoreOnH2Test extends FindMarkStoreContract {}
