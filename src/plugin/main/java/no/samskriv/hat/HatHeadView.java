package no.samskriv.hat;

import no.samskriv.kernel.View;

/** How a team's page of the hat begins; what stands left follows. */
record HatHeadView(String team, String teamName, String title) implements View {}
