package no.samskriv.person;

import java.util.List;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.TeamStore;

/** Who works here, for what is done by the clock. Nothing about any person, and asked of by nobody who is signed in. */
public final class StaffService {
    private final TeamStore teams;
    private final InTransaction inTransaction;
    private final Now now;

    public StaffService(TeamStore teams, InTransaction inTransaction, Now now) {
        this.teams = teams;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Everybody who is in a team today and whom nobody stands in for there, once each. */
    public List<UserRef> atWork() {
        return inTransaction.call(() -> teams.everybody().stream()
                .filter(member -> !member.isAway(now.today()))
                .map(TeamMember::user)
                .distinct()
                .toList());
    }
}
