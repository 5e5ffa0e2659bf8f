package no.samskriv.meeting.actions;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a decision on the plan, as it arrives.
 *
 * @param goal what it is for; the goal of the item when nothing is said
 */
record NewAgreement(
        Responsible responsible,
        SupportMode support,
        @Nullable LocalDate due,
        boolean promise,
        Patch<UUID> goal) {}
