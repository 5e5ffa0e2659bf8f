package no.samskriv.storage.book;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class BookOnH2Test extends BookContract {}
