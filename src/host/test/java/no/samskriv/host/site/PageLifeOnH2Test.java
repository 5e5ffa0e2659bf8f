package no.samskriv.host.site;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class PageLifeOnH2Test extends PageLifeContract {}
