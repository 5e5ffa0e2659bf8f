package no.samskriv.hat.learning.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class PromptStoreOnH2Test extends PromptStoreContract {}
