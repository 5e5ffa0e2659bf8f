package no.samskriv.person;

/** What somebody is in a team; one member may be several. */
public enum MemberRole {
    STAFF,
    COORDINATOR,
    PEER_WORKER,
    LEADER
}
