package no.samskriv.plan.entry;

/**
 * The nine things an individual plan contains by the regulation that came into force on 1 August 2022 (<em>forskrift om
 * individuell plan ved ytelse av velferdstjenester</em>; {@code domain.md} §2.1, §4.4), in its order.
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
