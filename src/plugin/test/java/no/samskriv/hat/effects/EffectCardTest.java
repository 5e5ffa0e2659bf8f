package no.samskriv.hat.effects;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.TalkedHat;
import no.samskriv.hat.talk.Card;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.plan.SampleGoals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What became different, on the card of the one who is talked about. */
@ExtendWith(OnH2.class)
final class EffectCardTest {
    private TalkedHat hat;

    @BeforeEach
    void talk(TestDatabase database) {
        hat = new TalkedHat(database);
    }

    @Test
    void asksInTwoFieldsUntilSomethingOnThePlanIsNamed() {
        Golden.assertSame("hat/effect-card.html", card(ERFARING_C));
    }

    @Test
    void standsThereWithWhatItProposesToChange() {
        hat.add(
                1,
                hat.ofNord,
                EffectType.GOAL_CHANGED,
                TalkedHat.HAT_WORDS.get(4),
                SampleGoals.breakfast().id());
        assertThat(card(ERFARING_C))
                .contains("<option value=\"GOAL_CHANGED\" selected>", TalkedHat.HAT_WORDS.get(4))
                .contains("<option value=\"" + SampleGoals.breakfast().id() + "\" selected>")
                .contains("data-effect-for=\"GOAL_CHANGED\">")
                .doesNotContain("smk-voice--person", "smk-said--person");
    }

    @Test
    void hasNothingForThePersonToWriteIn() {
        assertThat(card(NORD)).isEmpty();
    }

    private String card(UserRef user) {
        hat.site.currentUser.signIn(user);
        return hat.site.inTransaction.call(() -> {
            Grant grant = hat.site.access.require(
                    Asked.person(hat.nord.ref()),
                    Verb.READ,
                    Via.PAGE,
                    List.of(Section.TEAM_TALK),
                    List.of(Section.PLAN));
            Card card = new Card(
                    hat.ofNord,
                    hat.meeting,
                    grant,
                    hat.nord,
                    hat.site.persons.circleOf(grant),
                    List.of(),
                    null,
                    null,
                    hat.site.now.today());
            return new EffectCardPart(hat.site.templates, hat.site.phrases, hat.effects()).draw(card);
        });
    }
}
