package no.samskriv.hat.feed;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.member;
import static no.samskriv.person.SamplePersons.recoveryTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart.Drawing;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.TeamAccess;
import org.junit.jupiter.api.Test;

final class FeedPartTest {
    private final FeedPart part = new FeedPart(new VelocityTemplates(new TestVelocity(new FakeMessages())));

    @Test
    void whoeverIsInTheTeamIsOfferedACalendar() {
        assertThat(part.draw(new Drawing(readBy(KOORDINATOR_A), true)))
                .contains("Få turene dine i kalenderen", "data-samskriv-feed=\"" + TEAM + "\"");
    }

    @Test
    void nothingIsOfferedOnPaper() {
        assertThat(part.draw(new Drawing(readBy(KOORDINATOR_A), false))).isEmpty();
    }

    @Test
    void whoeverOnlyAdministersTheSpaceHasNoTurnsToPutThere() {
        assertThat(part.draw(new Drawing(readBy(ADMIN), true))).isEmpty();
    }

    private static HatContent readBy(UserRef user) {
        return new HatContent(
                new TeamAccess.Own(recoveryTeam(), user, true),
                List.of(member(KOORDINATOR_A, MemberRole.STAFF)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                LocalDate.parse("2026-11-22"));
    }
}
