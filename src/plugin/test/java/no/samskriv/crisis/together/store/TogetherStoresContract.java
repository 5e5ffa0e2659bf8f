package no.samskriv.crisis.together.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.plan.SampleGoals.breakfast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.together.CrisisSignature;
import no.samskriv.crisis.together.CrisisVersion;
import no.samskriv.crisis.together.Signer;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.storage.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class TogetherStoresContract {
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final UUID PLAN = UUID.fromString("c1000000-0000-4000-8000-000000000001");

    private StatementCounter statements;
    private CrisisVersionStore versions;
    private CrisisSignatureStore signatures;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        versions = new CrisisVersionStore(ao);
        signatures = new CrisisSignatureStore(ao, new Texts(ao));
    }

    @Test
    void givesBackEveryVersionWordForWord() {
        versions.insert(version(1));
        versions.insert(version(2));

        assertThat(versions.of(PLAN)).containsExactly(version(1), version(2));
        assertThat(versions.newest(PLAN)).contains(version(2));
        assertThat(versions.find(PLAN, 1)).contains(version(1));
        assertThat(versions.find(version(2).id())).contains(version(2));
        assertThat(versions.find(PLAN, 3)).isEmpty();
        assertThat(versions.newest(UUID.randomUUID())).isEmpty();
    }

    @Test
    void noVersionHasTheNumberOfAnother() {
        versions.insert(version(1));

        assertThatThrownBy(() -> versions.insert(version(1))).isInstanceOf(RuntimeException.class);
        assertThat(versions.of(PLAN)).hasSize(1);
    }

    @Test
    void givesBackEveryAnswerAsItWasGiven() {
        List<CrisisSignature> given = List.of(
                signature(1, NORD, new Signer(Signer.Kind.PERSON, null, null), SignAnswer.AGREED_WITH_REMARK),
                signature(2, NORD, new Signer(Signer.Kind.WORKER, FakeUsers.KOORDINATOR_A, null), SignAnswer.AGREED),
                signature(3, NORD, new Signer(Signer.Kind.NEXT_OF_KIN, null, PLAN), SignAnswer.NOT_NOW),
                signature(4, NORD, new Signer(Signer.Kind.FACILITATOR, null, null), SignAnswer.AGREED));
        given.forEach(signatures::insert);
        signatures.insert(signature(5, OST, new Signer(Signer.Kind.PERSON, null, null), SignAnswer.AGREED));

        assertThat(signatures.of(NORD)).isEqualTo(given);
        assertThat(signatures.find(given.get(0).id())).contains(given.get(0));
        assertThat(signatures.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whetherSomebodyHasSignedDoesNotShowInTheWork() {
        statements.reset();
        signatures.of(NORD);
        int without = statements.snapshot().app();
        signatures.insert(
                signature(1, NORD, new Signer(Signer.Kind.PERSON, null, null), SignAnswer.AGREED_WITH_REMARK));
        statements.reset();

        signatures.of(NORD);

        assertThat(statements.snapshot().app()).isEqualTo(without).isEqualTo(2);
    }

    private static CrisisVersion version(int number) {
        String content = "samskriv-crisis-plan 1\n«Sett deg ned» — 👩‍👩‍👧 " + number + "\n" + "ø".repeat(20_000);
        return new CrisisVersion(
                new UUID(0x7e50_0000_0000_4000L, 0x8000_0000_0000_0000L + number),
                NORD,
                PLAN,
                number,
                content,
                "%064x".formatted(number),
                AT.plusSeconds(number),
                FakeUsers.KOORDINATOR_A);
    }

    private static CrisisSignature signature(int number, PersonRef person, Signer signer, SignAnswer answer) {
        return new CrisisSignature(
                new UUID(0x5160_0000_0000_4000L, 0x8000_0000_0000_0000L + number),
                person,
                PLAN,
                1,
                signer,
                answer,
                SignMethod.ORAL_WITNESSED,
                FakeUsers.SOSIONOM_D,
                "Permen i skapet",
                answer == SignAnswer.AGREED_WITH_REMARK ? breakfast().title() : null,
                AT,
                FakeUsers.KOORDINATOR_A);
    }
}
