package no.samskriv.keeping.pages;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class LinkedPagesOnH2Test extends LinkedPagesContract {}
