package no.samskriv.hat.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Knows;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class DiscussionStoreContract {
    private static final Instant AT = Instant.parse("2026-11-24T08:00:00.123Z");
    private static final UUID MEETING = new UUID(7, 1);

    private StatementCounter statements;
    private DiscussionStore discussions;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        discussions = new DiscussionStore(ao, new Texts(ao));
    }

    @Test
    void givesBackWhatWasPutIn() {
        Discussion bare = bare(NORD, MEETING);
        Discussion full = full(NORD);
        discussions.insert(bare);
        discussions.insert(full);

        assertThat(discussions.find(bare.id())).contains(bare);
        assertThat(discussions.find(full.id())).contains(full);
        assertThat(discussions.of(NORD)).containsExactly(bare, full);
    }

    @Test
    void savesWhatChangesAndClearsWhatGoes() {
        Discussion before = full(NORD);
        discussions.insert(before);
        Discussion after = new Discussion(
                before.id(),
                TEAM,
                MEETING,
                NORD,
                null,
                Knows.UNSURE,
                before.prompts(),
                Map.of(Discussion.NEXT, said("Spør om søvnen.")),
                null,
                null,
                true,
                false,
                KOORDINATOR_A,
                AT,
                before.revision().next());

        discussions.save(before, after);

        assertThat(discussions.find(before.id())).contains(after);
    }

    @Test
    void listsThoseOfAMeetingAndOfATeamWithoutAWord() {
        Discussion nord = full(NORD);
        Discussion ost = bare(OST, new UUID(7, 2));
        discussions.insert(nord);
        discussions.insert(ost);

        assertThat(discussions.of(MEETING)).containsExactly(nord.with(Map.of()));
        assertThat(discussions.ofTeam(TEAM)).containsExactly(nord.with(Map.of()), ost);
        assertThat(discussions.withTexts(discussions.ofTeam(TEAM))).containsExactly(nord, ost);
    }

    @Test
    void whatWentOffTheListIsFoundByItsIdAlone() {
        Discussion before = bare(NORD, MEETING);
        discussions.insert(before);
        discussions.save(before, before.taken(true));

        assertThat(discussions.find(before.id())).contains(before.taken(true));
        assertThat(discussions.of(NORD)).isEmpty();
        assertThat(discussions.of(MEETING)).isEmpty();
    }

    @Test
    void readsTheSameNumberOfStatementsHoweverManyThereAre() {
        discussions.insert(full(NORD));
        int one = cost();
        for (int i = 0; i < 30; i++) {
            discussions.insert(full(NORD));
        }

        assertThat(cost()).isEqualTo(one);
    }

    private int cost() {
        statements.reset();
        discussions.of(NORD);
        discussions.withTexts(discussions.ofTeam(TEAM));
        return statements.snapshot().all();
    }

    private static Discussion bare(PersonRef person, UUID meeting) {
        return new Discussion(
                UUID.randomUUID(),
                TEAM,
                meeting,
                person,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                false,
                false,
                KOORDINATOR_A,
                AT,
                Revision.FIRST);
    }

    private static Discussion full(PersonRef person) {
        return new Discussion(
                UUID.randomUUID(),
                TEAM,
                MEETING,
                person,
                SOSIONOM_D,
                Knows.YES,
                List.of("hat-01", "hat-07"),
                Map.of(
                        Discussion.TELL,
                        said("At vi ringer."),
                        Discussion.answerField("hat-01"),
                        said("Vi spurte 18. november.")),
                KOORDINATOR_A,
                LocalDate.parse("2026-11-25"),
                false,
                false,
                KOORDINATOR_A,
                AT,
                Revision.FIRST);
    }

    private static VoiceText said(String text) {
        return new VoiceText(text, Voice.PROFESSIONAL, null, null, KOORDINATOR_A, AT, Locale.forLanguageTag("nb"));
    }
}
