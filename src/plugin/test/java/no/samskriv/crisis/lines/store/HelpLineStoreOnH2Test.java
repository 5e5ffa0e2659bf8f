package no.samskriv.crisis.lines.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class HelpLineStoreOnH2Test extends HelpLineStoreContract {}
