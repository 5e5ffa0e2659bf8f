package no.samskriv.crisis.use;

/** What the person has answered to a proposal. */
public enum ProposalState {
    ASKED,
    ACCEPTED,
    DECLINED
}
