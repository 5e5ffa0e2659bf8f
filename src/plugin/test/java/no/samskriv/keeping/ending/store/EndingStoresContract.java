package no.samskriv.keeping.ending.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.keeping.ending.Approval;
import no.samskriv.keeping.ending.Becoming;
import no.samskriv.keeping.ending.Ending;
import no.samskriv.keeping.ending.Erasure;
import no.samskriv.keeping.ending.ErasureRequest;
import no.samskriv.keeping.ending.PartMark;
import no.samskriv.keeping.ending.Portion;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class EndingStoresContract {
    private static final LocalDate DAY = LocalDate.parse("2026-11-03");
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");

    private StatementCounter statements;
    private EndingStore endings;
    private RequestStore requests;
    private ErasureStore erasures;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        endings = new EndingStore(ao);
        requests = new RequestStore(ao);
        erasures = new ErasureStore(ao);
    }

    @Test
    void givesBackAnEndingAsItWasPutInAndSaved() {
        Ending bare = new Ending(new UUID(1, 1), NORD, null, null, null, null, null, KOORDINATOR_A, AT, Revision.FIRST);
        endings.insert(bare);
        assertThat(endings.of(NORD)).contains(bare);

        Ending full = new Ending(
                bare.id(), NORD, DAY, DAY.plusYears(10), DAY, DAY, LEDER, KOORDINATOR_A, AT, new Revision(2));
        endings.save(full);

        statements.reset();
        assertThat(endings.of(List.of(NORD, OST))).containsExactly(full);
        assertThat(statements.snapshot().app()).isEqualTo(1);
        assertThat(endings.of(List.of())).isEmpty();
    }

    @Test
    void aPartHasOneAnswerAndAnApprovalIsTakenBack() {
        endings.put(NORD, new PartMark(Portion.PLAN, Becoming.ARCHIVED, LEDER, DAY));
        endings.put(OST, new PartMark(Portion.PLAN, Becoming.ARCHIVED, LEDER, DAY));
        PartMark later = new PartMark(Portion.PLAN, Becoming.NOT_KEPT, KOORDINATOR_A, DAY.plusDays(1));
        endings.put(NORD, later);
        assertThat(endings.marks(NORD)).containsExactly(later);

        Approval approval = new Approval(LEDER, AT, "a".repeat(64));
        endings.approve(NORD, approval);
        assertThat(endings.approvals(NORD)).containsExactly(approval);
        endings.unapprove(NORD);
        assertThat(endings.approvals(NORD)).isEmpty();
    }

    @Test
    void givesBackRequestsAndKnowsWhoWaits() {
        ErasureRequest asked = new ErasureRequest(
                new UUID(2, 1), NORD, true, LEDER, DAY, "Æsj 🙂", null, null, null, null, Revision.FIRST);
        requests.insert(asked);
        assertThat(requests.find(asked.id())).contains(asked);
        assertThat(requests.open(List.of(NORD, OST, NOBODY))).containsExactly(NORD);

        ErasureRequest answered = new ErasureRequest(
                asked.id(),
                NORD,
                true,
                LEDER,
                DAY,
                "Æsj 🙂",
                ErasureRequest.Answer.NO,
                "Fordi",
                LEDER,
                DAY,
                new Revision(2));
        requests.save(answered);
        assertThat(requests.of(NORD)).containsExactly(answered);
        assertThat(requests.open(List.of(NORD))).isEmpty();
    }

    @Test
    void keepsWhomItHasErased() {
        Erasure erased = new Erasure(NORD, new UUID(3, 3), DAY, LEDER, KOORDINATOR_A, "PLAN=ARCHIVED");
        erasures.insert(erased);

        assertThat(erasures.of(NORD)).contains(erased);
        assertThat(erasures.all()).containsExactly(erased);
        assertThat(erasures.of(OST)).isEmpty();
    }
}
