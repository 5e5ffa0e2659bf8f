package no.samskriv.overview.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class OverviewStoreOnH2Test extends OverviewStoreContract {}
