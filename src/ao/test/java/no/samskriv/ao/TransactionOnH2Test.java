package no.samskriv.ao;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TransactionOnH2Test extends TransactionContract {}
