package no.samskriv.hat.talk;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class WishServiceTest {
    private TalkSite talk;

    @BeforeEach
    void aTeam(TestDatabase database) {
        talk = new TalkSite(database);
    }

    @Test
    void nobodyHasAskedUntilSomebodyDoes() {
        assertThat(talk.wishes.of(NORD)).isEmpty();
    }

    @Test
    void thePersonSaysItAndChangesIt() {
        talk.site.currentUser.signIn(FakeUsers.NORD);
        TextInput bring = new TextInput("Ta med bussen.", Voice.PERSON, CaptureMode.OWN_LOGIN, false);
        Wish first = talk.wishes.say(NORD, WishKind.GLADLY, Patch.to(bring), false, Optional.empty());

        Wish second = talk.wishes.say(NORD, WishKind.NOT_HERE, Patch.absent(), false, Optional.of(first.revision()));

        assertThat(talk.wishes.of(NORD)).contains(second);
        assertThat(second.bring()).isEqualTo(first.bring());
    }

    @Test
    void ofTwoWhoAreTheFirstOneIs() {
        talk.wishes.say(NORD, WishKind.GLADLY, Patch.absent(), false, Optional.empty());

        assertThat(Problems.of(() -> talk.wishes.say(NORD, WishKind.NOT_HERE, Patch.absent(), false, Optional.empty())))
                .isInstanceOf(Problem.Stale.class);
    }

    @Test
    void nobodyWhoDoesNotWorkWithThePersonLearnsOfIt() {
        assertThat(Problems.of(() -> talk.wishes.of(OST))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> talk.wishes.say(OST, WishKind.GLADLY, Patch.absent(), false, Optional.empty())))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void whatIsToBeBroughtIsThePersonsOrNothing() {
        TextInput professional = new TextInput("Søvn", Voice.PROFESSIONAL, null, false);

        assertThat(Problems.of(
                        () -> talk.wishes.say(NORD, WishKind.GLADLY, Patch.to(professional), false, Optional.empty())))
                .isEqualTo(Problems.invalid("bring.voice", "not-a-choice", "PERSON"));
    }

    @Test
    void confirmedWordsGoOnlyWithThePerson() {
        TextInput bring = new TextInput("Ta med bussen.", Voice.PERSON, CaptureMode.TOGETHER, false);
        Wish first = talk.wishes.say(NORD, WishKind.GLADLY, Patch.to(bring), false, Optional.empty());
        Optional<no.samskriv.kernel.Revision> seen = Optional.of(first.revision());

        assertThat(Problems.of(() -> talk.wishes.say(NORD, WishKind.GLADLY, Patch.to(null), false, seen)))
                .isEqualTo(new Problem.RuleBroken("confirmed-words-stay"));
        assertThat(talk.wishes
                        .say(NORD, WishKind.GLADLY, Patch.to(null), true, seen)
                        .bring())
                .isNull();
    }
}
