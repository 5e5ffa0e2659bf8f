package no.samskriv.trust.log;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class LogCheckOnH2Test extends LogCheckContract {}
