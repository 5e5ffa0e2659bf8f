package no.samskriv.person;

import java.time.LocalDate;
import no.samskriv.kernel.Patch;

/** What somebody wants to be different about an assignment; a day in {@code to} ends it. */
record AssignmentChange(Patch<String> reason, Patch<LocalDate> to) {}
