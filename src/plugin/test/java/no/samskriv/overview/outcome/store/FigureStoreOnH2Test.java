package no.samskriv.overview.outcome.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class FigureStoreOnH2Test extends FigureStoreContract {}
