package no.samskriv.meeting.store;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class MeetingStoreOnPostgresTest extends MeetingStoreContract {}
