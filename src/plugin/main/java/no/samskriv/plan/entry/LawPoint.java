package no.samskriv.plan.entry;

/**
 * The nine things an individual plan contains by the regulation on coordination, individual plan and coordinator of 2022
 * ({@code domain.md} §2.1, §4.4), in its order.
 */
public enum LawPoint {
    A_GOALS_RESOURCES_NEEDS,
    B_PARTICIPANTS,
    C_COORDINATOR,
    D_CONTRIBUTIONS,
    E_ACTIONS,
    F_HOW,
    G_PERIOD_AND_REVIEW,
    H_CONSENT,
    I_COOPERATION
}
