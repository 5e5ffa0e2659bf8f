package no.samskriv.crisis.use;

import no.samskriv.crisis.CrisisSection;
import no.samskriv.kernel.TextInput;

/** What somebody proposes for a section of the crisis plan. */
record ProposalInput(CrisisSection section, TextInput text) {}
