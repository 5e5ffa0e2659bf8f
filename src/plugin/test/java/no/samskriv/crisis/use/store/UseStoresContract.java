package no.samskriv.crisis.use.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.use.CrisisUse;
import no.samskriv.crisis.use.Helped;
import no.samskriv.crisis.use.Proposal;
import no.samskriv.crisis.use.ProposalKind;
import no.samskriv.crisis.use.ProposalState;
import no.samskriv.crisis.use.Tried;
import no.samskriv.crisis.use.UseQuestion;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.FirstElsewhere;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class UseStoresContract {
    private static final Instant AT = Instant.parse("2026-09-22T19:10:00.123Z");

    private StatementCounter statements;
    private CrisisUseStore uses;
    private TriedStore tried;
    private ProposalStore proposals;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        Texts texts = new Texts(ao);
        uses = new CrisisUseStore(ao, texts);
        tried = new TriedStore(ao, texts);
        proposals = new ProposalStore(ao, texts);
    }

    @Test
    void givesBackAUseAsItGoesOnAndAsItEnded() {
        CrisisUse open = use(1, NORD, false);
        CrisisUse ended = use(2, OST, true);
        uses.insert(open);
        uses.insert(ended);

        assertThat(uses.find(open.id())).contains(open);
        assertThat(uses.of(OST)).containsExactly(ended);
        assertThat(uses.find(new UUID(7, 7))).isEmpty();
    }

    @Test
    void nobodyHasTwoUsesThatGoOnAndAnyNumberThatAreOver() {
        uses.insert(use(1, NORD, true));
        uses.insert(use(2, NORD, true));
        uses.insert(use(3, NORD, false));

        assertThatThrownBy(() -> uses.insert(use(4, NORD, false))).isInstanceOf(FirstElsewhere.class);
    }

    @Test
    void savesWhatBecomesOfAUse() {
        CrisisUse before = use(1, NORD, false);
        uses.insert(before);
        CrisisUse ended = use(1, NORD, true);
        CrisisUse after = revised(ended);

        uses.save(before, after);
        assertThat(uses.find(before.id())).contains(after);
        uses.insert(use(2, NORD, false));
    }

    @Test
    void givesBackWhatWasTriedAndWhatIsSaidOfItNow() {
        Tried line = tried(1, UUID.randomUUID(), null);
        Tried other = tried(2, null, "Satt i bilen. 🚗");
        tried.insert(line);
        tried.insert(other);
        assertThat(tried.of(NORD)).containsExactly(line, other);

        Tried changed = new Tried(
                line.id(),
                line.use(),
                NORD,
                line.entry(),
                null,
                Helped.NO,
                true,
                line.by(),
                line.at(),
                new Revision(2));
        tried.save(changed);
        assertThat(tried.find(line.id())).contains(changed);
        assertThat(tried.of(NORD)).containsExactly(other);
    }

    @Test
    void givesBackAProposalAndItsAnswer() {
        Proposal bare = proposal(1, ProposalKind.GOAL, null);
        Proposal written = proposal(2, ProposalKind.WRITTEN, "Vi ringer først.");
        proposals.insert(bare);
        proposals.insert(written);
        assertThat(proposals.of(NORD)).containsExactly(bare, written);

        Proposal answered = new Proposal(
                written.id(),
                written.use(),
                NORD,
                written.kind(),
                written.entry(),
                written.tried(),
                written.section(),
                written.text(),
                ProposalState.DECLINED,
                ERFARING_C,
                AT.plusSeconds(60),
                true,
                written.by(),
                written.at(),
                new Revision(2));
        proposals.save(answered);
        assertThat(proposals.find(written.id())).contains(answered);
    }

    @Test
    void savesNothingThatIsNotThere() {
        assertThatThrownBy(() -> uses.save(use(1, NORD, false), use(1, NORD, true)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tried.save(tried(1, null, "x"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> proposals.save(proposal(1, ProposalKind.GOAL, null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void areReadByTheSameStatementsHoweverManyThereAre(int number) {
        for (int i = 1; i <= number; i++) {
            uses.insert(use(i, NORD, true));
            tried.insert(tried(i, null, "Nummer " + i));
            proposals.insert(proposal(i, ProposalKind.WRITTEN, "Nummer " + i));
        }
        statements.reset();
        assertThat(uses.of(NORD)).hasSize(number);
        assertThat(tried.of(NORD)).hasSize(number);
        assertThat(proposals.of(NORD)).hasSize(number);
        assertThat(statements.snapshot().app()).isEqualTo(6);
    }

    private static CrisisUse use(int number, PersonRef person, boolean over) {
        return new CrisisUse(
                new UUID(1, number),
                person,
                Level.YELLOW,
                KOORDINATOR_A,
                AT,
                over ? ERFARING_C : null,
                over ? AT.plusSeconds(3600) : null,
                over ? LocalDate.parse("2026-10-06") : null,
                over ? LocalDate.parse("2026-10-01") : null,
                over ? Map.of(UseQuestion.HOW, words("Jeg sov ikke")) : Map.of(),
                false,
                Revision.FIRST);
    }

    private static CrisisUse revised(CrisisUse use) {
        return new CrisisUse(
                use.id(),
                use.person(),
                Level.RED,
                use.startedBy(),
                use.startedAt(),
                use.endedBy(),
                use.endedAt(),
                use.reviewBy(),
                use.reviewedOn(),
                use.said(),
                use.removed(),
                new Revision(2));
    }

    private static Tried tried(int number, @Nullable UUID entry, @Nullable String text) {
        return new Tried(
                new UUID(2, number),
                new UUID(1, 1),
                NORD,
                entry,
                text == null ? null : words(text),
                Helped.LITTLE,
                false,
                ERFARING_C,
                AT,
                Revision.FIRST);
    }

    private static Proposal proposal(int number, ProposalKind kind, @Nullable String text) {
        return new Proposal(
                new UUID(3, number),
                new UUID(1, 1),
                NORD,
                kind,
                UUID.randomUUID(),
                UUID.randomUUID(),
                CrisisSection.MET,
                text == null ? null : words(text),
                ProposalState.ASKED,
                null,
                null,
                false,
                ERFARING_C,
                AT,
                Revision.FIRST);
    }

    private static VoiceText words(String text) {
        return new VoiceText(text, Voice.PERSON, CaptureMode.TOGETHER, AT, ERFARING_C, AT, Locale.forLanguageTag("nb"));
    }
}
