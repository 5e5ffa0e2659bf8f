package no.samskriv.hat.learning.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class NoteStoreOnH2Test extends NoteStoreContract {}
