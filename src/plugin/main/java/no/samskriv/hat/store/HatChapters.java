package no.samskriv.hat.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** The meetings of a team, and what was said about persons in them. */
public final class HatChapters {
    private HatChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofTeams(HatRuleRow.class),
                Chapter.ofTeams(HatMemberRow.class),
                Chapter.ofTeams(AbsenceRow.class).holding(Holds.USER, "MEMBER", "CREATED_BY"),
                Chapter.ofTeams(TeamMeetingRow.class)
                        .holding(Holds.USER, "SCHEDULED", "HOLDER", "HANDOVER_BY", "CREATED_BY"),
                Chapter.ofTeams(SwapRow.class).holding(Holds.USER, "ASKED_BY", "ASKED", "ACCEPTED_BY"),
                Chapter.ofPersons(WishRow.class).holding(Holds.USER, "CREATED_BY"),
                Chapter.ofPersons(DiscussionRow.class).holding(Holds.USER, "STAND_IN", "TELLER", "CREATED_BY"),
                Chapter.ofPersons(EffectRow.class).holding(Holds.USER, "CREATED_BY"));
    }
}
