package no.samskriv.trust.store;

import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SampleParticipants.GP;
import static no.samskriv.person.SampleParticipants.SISTER;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.trust.SampleConsents.consent;
import static no.samskriv.trust.SampleConsents.ofSister;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Revision;
import no.samskriv.storage.AoTransactions;
import no.samskriv.storage.Texts;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Consent.Withdrawal;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ConsentStoreContract {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private StatementCounter statements;
    private InTransaction inTransaction;
    private ConsentStore consents;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        inTransaction = new AoTransactions(ao);
        consents = new ConsentStore(ao, new Texts(ao));
    }

    @Test
    void givesBackWhatWasPutInWithWhatThePersonSaid() {
        Consent plan = consent(UUID.randomUUID(), null, null);
        insert(ofSister());
        insert(plan);

        assertThat(consents.of(NORD)).containsExactly(ofSister(), plan);
        assertThat(consents.find(plan.id())).contains(plan);
        assertThat(consents.ownerOf(plan.id())).contains(NORD);
        assertThat(consents.of(OST)).isEmpty();
        assertThat(consents.find(UUID.randomUUID())).isEmpty();
        assertThat(consents.ownerOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepsThatItWasSaidAgainAndTakenBack() {
        insert(ofSister());
        Withdrawal withdrawal = new Withdrawal(Instant.parse("2026-11-12T12:30:00.456Z"), SOSIONOM_D, "🥁".repeat(450));
        Consent after = changed(ofSister(), LocalDate.parse("2026-10-01"), withdrawal);

        inTransaction.run(() -> consents.save(after));

        assertThat(consents.find(after.id())).contains(after);
    }

    @Test
    void opensFromTheFirstDayToTheLastBothIncluded() {
        insert(ofSister());

        assertThat(open(List.of(SISTER), LocalDate.parse("2026-08-31"))).isEmpty();
        assertThat(open(List.of(SISTER), LocalDate.parse("2026-09-01")))
                .containsExactlyInAnyOrder(Scope.MINUTES, Scope.CRISIS_PLAN);
        assertThat(open(List.of(GP, SISTER), LocalDate.parse("2027-09-01"))).hasSize(2);
        assertThat(open(List.of(SISTER), LocalDate.parse("2027-09-02"))).isEmpty();
        assertThat(open(List.of(GP), TODAY)).isEmpty();
    }

    @Test
    void opensNothingThatWasTakenBack() {
        insert(ofSister());
        Withdrawal withdrawal = new Withdrawal(Instant.parse("2026-11-12T12:30:00Z"), SOSIONOM_D, null);

        inTransaction.run(() -> consents.save(changed(ofSister(), null, withdrawal)));

        assertThat(open(List.of(SISTER), TODAY)).isEmpty();
        assertThat(consents.admitted(List.of(SISTER), TODAY)).isEmpty();
    }

    @Test
    void theNewestWordCountsAndStaysTheLastWhenItIsTakenBack() {
        Consent renewal = consent(UUID.randomUUID(), SISTER, ofSister().id(), Scope.MINUTES);
        insert(ofSister());
        insert(renewal);
        assertThat(open(List.of(SISTER), TODAY)).containsExactly(Scope.MINUTES);

        Withdrawal withdrawal = new Withdrawal(Instant.parse("2026-11-12T12:30:00Z"), SOSIONOM_D, null);
        inTransaction.run(() -> consents.save(changed(renewal, null, withdrawal)));

        assertThat(open(List.of(SISTER), TODAY)).isEmpty();
    }

    @Test
    void admitsThoseToWhomSomethingThatExistsIsOpen() {
        insert(ofSister());
        insert(consent(UUID.randomUUID(), GP, null, Scope.MEDICINES));

        assertThat(consents.admitted(List.of(SISTER, GP), TODAY)).containsExactly(SISTER);
    }

    @Test
    void asksOnceForManyAndNotAtAllForNobody() {
        insert(ofSister());
        List<UUID> many = Stream.concat(Stream.of(SISTER), Stream.generate(UUID::randomUUID))
                .limit(500)
                .toList();
        statements.reset();

        assertThat(consents.admitted(many, TODAY)).containsExactly(SISTER);
        assertThat(statements.snapshot().app()).isEqualTo(1);
        assertThat(open(List.of(), TODAY)).isEmpty();
        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    @Test
    void readsAllOfAPersonWithTwoStatements() {
        insert(ofSister());
        insert(consent(UUID.randomUUID(), GP, null, Scope.GOALS));
        statements.reset();

        assertThat(consents.of(NORD)).hasSize(2);
        assertThat(statements.snapshot().app()).isEqualTo(2);
    }

    private Set<Scope> open(List<UUID> participants, LocalDate day) {
        return consents.open(participants, day).stream()
                .flatMap(consent -> consent.scopes().stream())
                .collect(Collectors.toSet());
    }

    private void insert(Consent consent) {
        inTransaction.run(() -> consents.insert(consent));
    }

    private static Consent changed(Consent before, LocalDate repeated, Withdrawal withdrawal) {
        return new Consent(
                before.id(),
                before.person(),
                before.kind(),
                before.participant(),
                before.scopes(),
                before.domains(),
                before.exclusions(),
                before.answer(),
                before.validFrom(),
                before.validTo(),
                before.method(),
                before.witness(),
                before.explained(),
                repeated,
                before.renews(),
                before.registeredBy(),
                before.registeredAt(),
                withdrawal,
                new Revision(2));
    }
}
