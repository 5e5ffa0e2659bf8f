package no.samskriv.hat.effects;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.hat.TalkedHat;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.SampleGoals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What came of the hat, on the team's page and on a page of its own. */
@ExtendWith(OnH2.class)
final class EffectsPageTest {
    private static final String OF_OST = "Øst får lov å ta bussen aleine.";

    private TalkedHat hat;

    @BeforeEach
    void talk(TestDatabase database) {
        hat = new TalkedHat(database);
        hat.add(1, hat.ofNord, EffectType.ACTION_CHANGED, TalkedHat.HAT_WORDS.get(4), null);
        hat.add(
                2,
                hat.ofNord,
                EffectType.GOAL_CHANGED,
                null,
                SampleGoals.breakfast().id());
        hat.add(3, hat.ofOst, EffectType.POSITIVE_RISK, OF_OST, null);
        hat.add(4, hat.ofOst, EffectType.NOTHING, null, null);
    }

    @Test
    void asksWhatBecameOfItOfThoseTheReaderWorksWith() {
        Golden.assertSame("hat/effects.html", part(KOORDINATOR_A, true));
        assertThat(part(KOORDINATOR_A, true)).doesNotContain("Øst", OF_OST);
    }

    @Test
    void hasNothingToPressOnPaper() {
        assertThat(part(KOORDINATOR_A, false))
                .contains(TalkedHat.HAT_WORDS.get(4))
                .doesNotContain("<button");
    }

    @Test
    void whoWorksWithNobodySeesNumbersAlone() {
        assertThat(part(LEDER, true))
                .contains("4 effekter · 3 følges opp · 1 uten endring")
                .doesNotContain("Nord", "Øst", TalkedHat.HAT_WORDS.get(4), OF_OST, "<button", "<ul");
        assertThat(page(LEDER))
                .contains("4 effekter")
                .doesNotContain("Nord", "Øst", TalkedHat.HAT_WORDS.get(4), OF_OST);
    }

    @Test
    void isSaidOnAPageOfItsOwn() {
        Golden.assertSame("hat/effects-page.html", page(KOORDINATOR_A));
        hat.site.messages.nynorsk();
        Golden.assertSame("hat/effects-page-nn.html", page(KOORDINATOR_A));
        hat.site.messages.english();
        Golden.assertSame("hat/effects-page-en.html", page(KOORDINATOR_A));
    }

    @Test
    void nobodyIsCountedAsAWorker() {
        assertThat(page(LEDER)).doesNotContain(name(KOORDINATOR_A), name(ERFARING_C));
    }

    private String name(UserRef user) {
        return hat.site.users.displayName(user);
    }

    private String part(UserRef user, boolean isInteractive) {
        HatContent content = hat.content(user);
        return new EffectsPart(hat.site.templates, hat.site.phrases, hat.site.users, hat.effects())
                .draw(new HatPart.Drawing(content, isInteractive));
    }

    private String page(UserRef user) {
        HatContent content = hat.content(user);
        return new EffectsFragment(hat.site.templates, hat.site.phrases, hat.site.users)
                .page(content, hat.effects().told(content))
                .html();
    }
}
