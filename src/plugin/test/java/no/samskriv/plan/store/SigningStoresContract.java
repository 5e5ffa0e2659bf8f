package no.samskriv.plan.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.plan.signing.Version;
import no.samskriv.storage.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class SigningStoresContract {
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final UUID PLAN = PlanHead.idOf(NORD);

    private StatementCounter statements;
    private ActiveObjects ao;
    private Texts texts;
    private PlanHeadStore heads;
    private SignOffStore signOffs;
    private VersionStore versions;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ao = Tables.emptied(database);
        texts = new Texts(ao);
        heads = new PlanHeadStore(ao, texts);
        signOffs = new SignOffStore(ao, texts);
        versions = new VersionStore(ao);
    }

    @Test
    void everybodyHasAPlanFromTheBeginning() {
        assertThat(heads.of(NORD)).isEqualTo(PlanHead.nothingYet(NORD));
        assertThat(content(NORD).head()).isEqualTo(PlanHead.nothingYet(NORD));
        assertThat(PlanHead.nothingYet(NORD).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void givesBackWhatIsSaidOfAPlan() {
        heads.insert(head(NORD, PlanStatus.IN_USE, Revision.FIRST));

        assertThat(heads.of(NORD)).isEqualTo(head(NORD, PlanStatus.IN_USE, Revision.FIRST));
        assertThat(content(NORD).head()).isEqualTo(heads.of(NORD));
        assertThat(heads.of(OST)).isEqualTo(PlanHead.nothingYet(OST));
    }

    @Test
    void nobodyHasTwoPlans() {
        heads.insert(head(NORD, PlanStatus.IN_USE, Revision.FIRST));

        assertThatThrownBy(() -> heads.insert(head(NORD, PlanStatus.DRAFT, Revision.FIRST)))
                .isInstanceOf(RuntimeException.class);
        assertThat(ao.count(PlanRow.class, Query.select())).isEqualTo(1);
    }

    @Test
    void savesWhatChangesOfAPlanAndKeepsWhatWasSaid() {
        PlanHead before = head(NORD, PlanStatus.IN_USE, Revision.FIRST);
        heads.insert(before);
        PlanHead after = new PlanHead(
                before.id(),
                NORD,
                PlanStatus.CLOSED,
                LocalDate.parse("2026-11-26"),
                drums().title(),
                null,
                before.cooperation(),
                null,
                null,
                null,
                false,
                Revision.FIRST.next());

        heads.save(before, after);

        assertThat(heads.of(NORD)).isEqualTo(after);
        assertThat(texts.history(NORD, after.id(), PlanHeadStore.MATTERS)).hasSize(2);
        assertThat(texts.history(NORD, after.id(), PlanHeadStore.CELEBRATE)).hasSize(1);
        assertThat(texts.history(NORD, after.id(), PlanHeadStore.COOPERATION)).hasSize(1);
    }

    @Test
    void doesNotSaveAPlanThatNoRowStandsFor() {
        PlanHead head = head(NORD, PlanStatus.IN_USE, Revision.FIRST);

        assertThatThrownBy(() -> heads.save(head, head)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesBackEveryAnswerAsItWasGiven() {
        List<SignOff> given = List.of(
                answer(1, NORD, PLAN, 1, SignAnswer.NOT_NOW),
                answer(2, NORD, PLAN, 1, SignAnswer.AGREED_WITH_REMARK),
                answer(3, NORD, PLAN, 2, SignAnswer.AGREED));
        given.forEach(signOffs::insert);
        signOffs.insert(answer(4, NORD, UUID.randomUUID(), 1, SignAnswer.AGREED));
        signOffs.insert(answer(5, OST, PlanHead.idOf(OST), 1, SignAnswer.AGREED));

        assertThat(signOffs.of(NORD, PLAN)).isEqualTo(given);
        assertThat(content(NORD).signOffs()).isEqualTo(given);
        assertThat(signOffs.find(given.get(1).id())).contains(given.get(1));
        assertThat(signOffs.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theSignedVersionIsTheOneThePersonSaidYesToLast() {
        for (int number = 1; number <= 4; number++) {
            versions.insert(version(number));
        }
        assertThat(content(NORD).signed()).isNull();

        signOffs.insert(answer(1, NORD, PLAN, 1, SignAnswer.AGREED));
        signOffs.insert(answer(2, NORD, PLAN, 2, SignAnswer.AGREED_WITH_REMARK));
        signOffs.insert(answer(3, NORD, PLAN, 3, SignAnswer.NOT_NOW));
        signOffs.insert(byWorker(answer(4, NORD, PLAN, 4, SignAnswer.AGREED)));

        assertThat(content(NORD).signed()).isEqualTo(version(2));
    }

    @Test
    void givesBackEveryVersionWordForWord() {
        versions.insert(version(1));
        versions.insert(version(2));

        assertThat(versions.of(PLAN)).containsExactly(version(1), version(2));
        assertThat(versions.newest(PLAN)).contains(version(2));
        assertThat(versions.find(PLAN, 1)).contains(version(1));
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
    void whetherSomebodyHasSignedDoesNotShowInTheWork() {
        statements.reset();
        content(NORD);
        int without = statements.snapshot().app();
        heads.insert(head(NORD, PlanStatus.ACTIVE, Revision.FIRST));
        versions.insert(version(1));
        signOffs.insert(answer(1, NORD, PLAN, 1, SignAnswer.AGREED));
        statements.reset();

        content(NORD);

        assertThat(statements.snapshot().app()).isEqualTo(without).isEqualTo(8);
    }

    private PlanStore.Content content(PersonRef person) {
        return PlanStore.over(ao, texts).of(person);
    }

    private static PlanHead head(PersonRef person, PlanStatus status, Revision revision) {
        return new PlanHead(
                PlanHead.idOf(person),
                person,
                status,
                LocalDate.parse("2026-11-01"),
                breakfast().title(),
                drums().title(),
                voices().title(),
                LocalDate.parse("2026-11-02"),
                LocalDate.parse("2027-11-01"),
                LocalDate.parse("2027-02-01"),
                true,
                revision);
    }

    private static Version version(int number) {
        String content = "Mål: Jeg vil «spise» før ti — 👩‍👩‍👧\r\n\tLinje " + number + "\n" + "ø".repeat(20_000);
        return new Version(
                new UUID(0x7e50_0000_0000_4000L, 0x8000_0000_0000_0000L + number),
                NORD,
                SignedThing.PLAN,
                PLAN,
                number,
                content,
                "%064x".formatted(number),
                AT.plusSeconds(number),
                FakeUsers.KOORDINATOR_A,
                "SIGNED");
    }

    private static SignOff answer(int number, PersonRef person, UUID subject, int version, SignAnswer answer) {
        return new SignOff(
                new UUID(0x5160_0000_0000_4000L, 0x8000_0000_0000_0000L + number),
                person,
                SignedThing.PLAN,
                subject,
                version,
                "%064x".formatted(version),
                Responsible.PERSON,
                answer,
                SignMethod.ORAL_WITNESSED,
                FakeUsers.SOSIONOM_D,
                "Permen i skapet",
                answer == SignAnswer.AGREED_WITH_REMARK ? breakfast().title() : null,
                AT,
                FakeUsers.KOORDINATOR_A);
    }

    private static SignOff byWorker(SignOff given) {
        return new SignOff(
                given.id(),
                given.person(),
                given.thing(),
                given.subject(),
                given.version(),
                given.hash(),
                Responsible.user(FakeUsers.SOSIONOM_D),
                given.answer(),
                SignMethod.OWN_LOGIN,
                null,
                null,
                null,
                given.at(),
                given.by());
    }
}
