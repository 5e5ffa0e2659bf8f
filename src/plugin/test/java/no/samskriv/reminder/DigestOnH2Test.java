package no.samskriv.reminder;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class DigestOnH2Test extends DigestContract {}
