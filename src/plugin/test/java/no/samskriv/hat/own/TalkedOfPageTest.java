package no.samskriv.hat.own;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.TalkedHat;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.hat.store.DiscussionRow;
import no.samskriv.hat.talk.PromptSource;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.plan.SampleGoals;
import no.samskriv.storage.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the person reads of what a team has said. */
@ExtendWith(OnH2.class)
final class TalkedOfPageTest {
    /** What stands as the person's own words: in either way that a page draws them. */
    private static final Pattern OWN_WORDS =
            Pattern.compile("smk-voice--person.*?</blockquote>|smk-said--person\"[^<]*<|smk-own[^<]*<", Pattern.DOTALL);

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
    }

    @Test
    void thePersonReadsAllThatWasSaidAndAnswersIt() {
        String page = page(NORD).body();
        assertThat(page).contains(TalkedHat.HAT_WORDS).contains(TalkedHat.BROUGHT);
        Golden.assertSame("hat/talked-of-own.html", page);
    }

    @Test
    void whoeverWorksWithThePersonReadsTheSame() {
        wish();
        Golden.assertSame("hat/talked-of-staff.html", page(KOORDINATOR_A).body());
    }

    @Test
    void isSaidInThreeLanguages() {
        wish();
        hat.site.messages.nynorsk();
        Golden.assertSame("hat/talked-of-own-nn.html", page(NORD).body());
        hat.site.messages.english();
        Golden.assertSame("hat/talked-of-own-en.html", page(NORD).body());
    }

    @Test
    void nobodyElseFindsThePage() {
        assertThat(page(SOSIONOM_D).status()).isEqualTo(404);
        assertThat(page(SOSTER_NORD).status()).isEqualTo(404);
    }

    @Test
    void whatAWorkerWroteIsNeverDrawnAsThePersonsWords() {
        wish();
        for (UserRef reader : List.of(NORD, KOORDINATOR_A)) {
            String own = ownWords(page(reader).body());
            assertThat(own).contains(TalkedHat.BROUGHT).doesNotContain(TalkedHat.HAT_WORDS);
        }
    }

    @Test
    void saysThatNothingWasSaidWithoutAnEmptyHeading() {
        hat.site.currentUser.signIn(SOSIONOM_D);
        hat.site.ao.deleteWithSQL(
                DiscussionRow.class, "PERSON = ?", hat.nord.ref().value());
        assertThat(page(NORD).body())
                .contains("Teamet har ikke skrevet ned noe om deg i møtene sine.")
                .doesNotContain("Spørsmål fra hatten", "smk-talked__meeting");
    }

    private void wish() {
        Wish wish = new Wish(
                new UUID(6, 1),
                hat.nord.ref(),
                WishKind.GLADLY,
                hat.ofNord.text(Discussion.SAID).orElseThrow(),
                NORD,
                hat.site.now.instant(),
                Revision.FIRST);
        hat.site.inTransaction.run(() -> {
            hat.site.changes.begin(new Subject(wish.person(), wish.id(), Wish.KIND), NORD, wish.createdAt());
            hat.site.wishStore.insert(wish);
        });
    }

    private static String ownWords(String html) {
        Matcher own = OWN_WORDS.matcher(html);
        return own.results().map(each -> each.group()).collect(Collectors.joining("\n"));
    }

    private FakeExchange page(UserRef user) {
        hat.site.currentUser.signIn(user);
        TalkedOfService service = new TalkedOfService(
                hat.site.access,
                hat.site.persons,
                hat.site.plans,
                hat.site.tasks,
                hat.site.teamMeetingStore,
                hat.site.discussionStore,
                hat.site.effectStore,
                hat.site.wishStore,
                new OneQuestion(),
                hat.site.inTransaction);
        TalkedOfServlet servlet = new TalkedOfServlet(
                new PageResponder(
                        hat.site.currentUser,
                        hat.site.pageBuilder,
                        hat.site.templates,
                        hat.site.messages,
                        hat.site.narrowed),
                service,
                new TalkedOfFragment(hat.site.templates, hat.site.phrases, hat.site.users));
        FakeExchange exchange = new FakeExchange(Map.of("ref", hat.nord.ref().value()));
        try {
            servlet.doGet(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    private static final class OneQuestion implements PromptSource {
        @Override
        public List<String> pick(UUID team, List<Discussion> before) {
            return List.of("hat-05");
        }

        @Override
        public Map<String, String> words(UUID team, Collection<String> keys, String name) {
            return Map.of("hat-05", "Hva kunne " + name + " gjort selv om vi sto litt lenger unna?");
        }
    }
}
