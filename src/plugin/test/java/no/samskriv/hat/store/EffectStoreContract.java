package no.samskriv.hat.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class EffectStoreContract {
    private static final Instant AT = Instant.parse("2026-10-20T08:00:00.123Z");
    private static final LocalDate FOLLOW_UP = LocalDate.parse("2026-11-17");

    private StatementCounter statements;
    private EffectStore effects;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        effects = new EffectStore(ao, new Texts(ao));
    }

    @ParameterizedTest
    @EnumSource(EffectType.class)
    void givesBackWhatWasPutInOfEachType(EffectType type) {
        Effect bare = effect(1, NORD, type, null, null);
        Effect whole = effect(2, NORD, type, "Vi sier «kommer når det er stille». 🥁", UUID.randomUUID());

        effects.insert(bare);
        effects.insert(whole);

        assertThat(effects.find(bare.id())).contains(bare);
        assertThat(effects.find(whole.id())).contains(whole);
        assertThat(effects.of(NORD)).containsExactly(bare, whole);
    }

    @Test
    void savesWhatChanges() {
        Effect before = effect(1, NORD, EffectType.ACTION_CHANGED, "Klokka ni.", null);
        effects.insert(before);
        Effect after = new Effect(
                before.id(),
                before.team(),
                before.meeting(),
                before.discussion(),
                NORD,
                EffectType.GOAL_CHANGED,
                written("Klokka elleve."),
                UUID.randomUUID(),
                null,
                Proposal.ACCEPTED,
                FOLLOW_UP.plusDays(1),
                EffectResult.PARTLY,
                Noticed.NOT_ASKED,
                false,
                before.createdBy(),
                before.createdAt(),
                new Revision(2));

        effects.save(before, after);

        assertThat(effects.find(before.id())).contains(after);
    }

    @Test
    void leavesOutWhatWasTakenAwayAndKeepsIt() {
        Effect before = effect(1, NORD, EffectType.ACTION_CHANGED, "Klokka ni.", null);
        effects.insert(before);

        effects.save(before, before.gone());

        assertThat(effects.of(NORD)).isEmpty();
        assertThat(effects.ofTeam(TEAM)).isEmpty();
        assertThat(effects.find(before.id())).contains(before.gone());
    }

    @Test
    void readsATeamsWithoutASingleTextUntilTheyAreAskedFor() {
        Effect ofNord = effect(1, NORD, EffectType.LANGUAGE_CHANGED, "Vi hører etter.", null);
        Effect ofOst = effect(2, OST, EffectType.POSITIVE_RISK, "Bussen.", null);
        effects.insert(ofNord);
        effects.insert(ofOst);

        List<Effect> bare = effects.ofTeam(TEAM);

        assertThat(bare).containsExactly(ofNord.saying(null), ofOst.saying(null));
        assertThat(effects.withTexts(bare)).containsExactly(ofNord, ofOst);
        assertThat(effects.withTexts(List.of())).isEmpty();
    }

    @Test
    void doesNotSaveWhatIsNotThere() {
        Effect effect = effect(1, NORD, EffectType.NOTHING, null, null);

        assertThatThrownBy(() -> effects.save(effect, effect)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void areReadByTheSameStatementsHoweverManyThereAre(int number) {
        for (int i = 1; i <= number; i++) {
            effects.insert(effect(i, i % 2 == 0 ? NORD : OST, EffectType.LANGUAGE_CHANGED, "Nummer " + i, null));
        }

        statements.reset();
        effects.of(NORD);
        assertThat(statements.snapshot().app()).isEqualTo(2);

        statements.reset();
        assertThat(effects.withTexts(effects.ofTeam(TEAM))).hasSize(number);
        assertThat(statements.snapshot().app()).isEqualTo(2);
    }

    private static Effect effect(
            int number, PersonRef person, EffectType type, @Nullable String text, @Nullable UUID action) {
        return new Effect(
                new UUID(9, number),
                TEAM,
                new UUID(7, 1),
                new UUID(8, 1),
                person,
                type,
                text == null ? null : written(text),
                null,
                action,
                action == null ? null : Proposal.ASKED,
                type.isFollowedUp() ? FOLLOW_UP : null,
                null,
                null,
                false,
                FakeUsers.ERFARING_C,
                AT,
                Revision.FIRST);
    }

    private static VoiceText written(String text) {
        return new VoiceText(
                text, Voice.PROFESSIONAL, null, null, FakeUsers.ERFARING_C, AT, Locale.forLanguageTag("nb"));
    }
}
