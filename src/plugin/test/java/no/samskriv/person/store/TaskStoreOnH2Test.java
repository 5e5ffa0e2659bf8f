package no.samskriv.person.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TaskStoreOnH2Test extends TaskStoreContract {}
