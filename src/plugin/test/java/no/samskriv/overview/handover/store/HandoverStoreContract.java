package no.samskriv.overview.handover.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.overview.handover.Handover;
import no.samskriv.overview.handover.HandoverPoint;
import no.samskriv.overview.handover.HandoverStatus;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class HandoverStoreContract {
    private static final Instant AT = Instant.parse("2026-11-24T08:00:00.123Z");
    private static final UserRef KOORDINATOR_B = new UserRef("key-koordinator-b");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private StatementCounter statements;
    private HandoverStore handovers;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        handovers = new HandoverStore(ao, new Texts(ao));
    }

    @Test
    void givesBackWhatWasPutIn() {
        Handover full = of(
                1,
                NORD,
                new Handover.Terms(KOORDINATOR_A, DAY, true, KOORDINATOR_B, Set.of(new UUID(7, 1), new UUID(7, 2))),
                said("Jeg er tregere om morgenen."),
                Set.of(HandoverPoint.values()));
        Handover bare = of(2, OST, Handover.Terms.NONE, null, Set.of());

        handovers.insert(full);
        handovers.insert(bare);

        assertThat(handovers.find(full.id())).contains(full);
        assertThat(handovers.of(NORD)).containsExactly(full);
        assertThat(handovers.of(OST)).containsExactly(bare);
        assertThat(handovers.find(new UUID(9, 9))).isEmpty();
    }

    @Test
    void savesWhatChangesAndClearsWhatGoes() {
        Handover before = of(
                1,
                NORD,
                new Handover.Terms(LEDER, DAY, true, LEDER, Set.of(new UUID(7, 1))),
                said("Ja."),
                Set.of(HandoverPoint.TASKS));
        handovers.insert(before);
        Handover after = new Handover(
                before.id(),
                NORD,
                KOORDINATOR_A,
                LEDER,
                HandoverStatus.CANCELLED,
                Handover.Terms.NONE,
                null,
                Set.of(),
                KOORDINATOR_A,
                AT,
                DAY,
                new Revision(2));

        handovers.save(before, after);

        assertThat(handovers.of(NORD)).containsExactly(after);
    }

    @Test
    void leavesTheWordsOutWhereNobodyReadsThem() {
        Handover said = of(1, NORD, Handover.Terms.NONE, said("Bare til deg."), Set.of());
        handovers.insert(said);

        assertThat(handovers.withoutWords(NORD)).hasSize(1).allSatisfy(each -> assertThat(each.words())
                .isNull());
    }

    @Test
    void readsAllWithTwoStatements() {
        for (int i = 1; i <= 20; i++) {
            handovers.insert(of(i, NORD, Handover.Terms.NONE, said("Nummer " + i), Set.of()));
        }

        statements.reset();
        handovers.of(NORD);
        assertThat(statements.snapshot().app()).isEqualTo(2);

        statements.reset();
        handovers.withoutWords(NORD);
        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    private static Handover of(
            int number, PersonRef person, Handover.Terms terms, @Nullable VoiceText words, Set<HandoverPoint> gone) {
        return new Handover(
                new UUID(3, number),
                person,
                KOORDINATOR_A,
                KOORDINATOR_B,
                HandoverStatus.OPEN,
                terms,
                words,
                gone,
                KOORDINATOR_A,
                AT,
                null,
                Revision.FIRST);
    }

    private static VoiceText said(String text) {
        return new VoiceText(
                text, Voice.PERSON, CaptureMode.TOGETHER, AT, KOORDINATOR_A, AT, Locale.forLanguageTag("nb"));
    }
}
