package no.samskriv.plan.law;

import java.util.List;
import no.samskriv.plan.Plan;
import no.samskriv.plan.signing.PlanStatus;

/** A plan held against the law, for the service. */
record LawSheet(Plan plan, List<LawFinding> findings) {
    LawSheet {
        findings = List.copyOf(findings);
    }

    /** Whether the person does not want a plan: then there is nothing to check. */
    boolean declined() {
        return plan.head().status() == PlanStatus.DECLINED;
    }
}
