package no.samskriv.meeting.store;

import no.samskriv.ao.OnH2;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class MeetingEntryStoreOnH2Test extends MeetingEntryStoreContract {}
