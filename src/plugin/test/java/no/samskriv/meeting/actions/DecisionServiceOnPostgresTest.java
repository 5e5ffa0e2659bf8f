package no.samskriv.meeting.actions;

import no.samskriv.ao.OnPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class DecisionServiceOnPostgresTest extends DecisionServiceContract {}
