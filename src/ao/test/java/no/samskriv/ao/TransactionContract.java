package no.samskriv.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.java.ao.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;

abstract class TransactionContract {
    private final String parent = UUID.randomUUID().toString();
    private ActiveObjects ao;
    private TransactionTemplate sal;

    @BeforeEach
    void connect(TestDatabase database) {
        ao = database.activeObjects(NoteRow.class);
        sal = new SalTransactions(database.database());
    }

    @Test
    void keepsWhatCommits() {
        ao.executeInTransaction(() -> note("kept"));

        assertThat(notes()).isOne();
    }

    @Test
    void leavesNothingOfAnInnerUnitWhenTheOuterOneFails() {
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    ao.executeInTransaction(() -> note("inner"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(notes()).isZero();
    }

    @Test
    void tellsOfACommitAfterItAndOutsideIt(TestDatabase database) {
        List<String> seen = new ArrayList<>();

        ao.executeInTransaction(() -> {
            note("told of");
            database.database().afterCommit(() -> {
                seen.add("notes: " + notes());
                ao.executeInTransaction(() -> note("written in return"));
            });
            seen.add("not yet");
            return null;
        });

        assertThat(seen).containsExactly("not yet", "notes: 1");
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void tellsNobodyOfARollback(TestDatabase database) {
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    database.database().afterCommit(() -> seen.add("committed"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(seen).isEmpty();
        database.database().afterCommit(() -> seen.add("at once"));
        assertThat(seen).containsExactly("at once");
    }

    @Test
    void rollsEverythingBackWhenAnInnerUnitFailedEvenIfTheOuterOneCarriesOn() {
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    note("outer");
                    Throwable inner = catchThrowable(() -> ao.executeInTransaction(() -> {
                        throw new IllegalStateException("inner");
                    }));
                    assertThat(inner).hasMessage("inner");
                    return true;
                }))
                .isInstanceOf(UnexpectedRollbackException.class);

        assertThat(notes()).isZero();
    }

    @Test
    void sharesOneTransactionWithSal() {
        assertThatThrownBy(() -> sal.execute(() -> {
                    ao.executeInTransaction(() -> note("inner"));
                    assertThat(notes()).isOne();
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(notes()).isZero();
    }

    @Test
    void commitsEachCallOutsideATransaction(TestDatabase database) {
        note("at once");

        ActiveObjects other = TestDatabase.activeObjects(database.open(), NoteRow.class);
        assertThat(other.count(NoteRow.class, ofThisTest())).isOne();
    }

    @Test
    void hidesWhatIsNotCommittedFromOthers(TestDatabase database) {
        ActiveObjects other = TestDatabase.activeObjects(database.open(), NoteRow.class);

        ao.executeInTransaction(() -> {
            note("not yet");
            assertThat(other.count(NoteRow.class, ofThisTest())).isZero();
            return true;
        });

        assertThat(other.count(NoteRow.class, ofThisTest())).isOne();
    }

    @Test
    void makesTheTablesOutsideTheTransactionThatFirstNeedsThem(TestDatabase database) {
        ActiveObjects late =
                new ActiveObjectsFactory(database.database()).create("late-" + parent, List.of(NoteRow.class));

        assertThatThrownBy(() -> database.database().inTransaction(() -> {
                    note("before");
                    late.create(NoteRow.class, Map.of("CLAIM", "late", "PARENT", parent));
                    throw new IllegalStateException("too late");
                }))
                .hasMessage("too late");

        assertThat(notes()).isZero();
        assertThat(late.count(NoteRow.class, ofThisTest())).isZero();
    }

    @Test
    void tellsTheLoserOfAUniqueClaimByTheSqlState() {
        note("claim");

        Throwable loss = catchThrowable(() -> ao.executeInTransaction(() -> note("claim")));

        assertThat(sqlState(loss)).startsWith("23");
        assertThat(notes()).isOne();
    }

    @Test
    void keepsWhatPeopleWroteOutOfItsErrors() {
        Throwable refused = catchThrowable(
                () -> ao.create(NoteRow.class, Map.of("PARENT", parent, "BODY", "noe ingen andre skal lese")));

        assertThat(refused).hasStackTraceContaining("CLAIM");
        assertThat(stackTraceOf(refused)).doesNotContain("noe ingen andre skal lese");
    }

    private static String stackTraceOf(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String sqlState(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return "no SQLException in the cause chain";
    }

    private boolean note(String claim) {
        ao.create(NoteRow.class, Map.of("CLAIM", parent.substring(0, 8) + claim, "PARENT", parent));
        return true;
    }

    private int notes() {
        return ao.count(NoteRow.class, ofThisTest());
    }

    private Query ofThisTest() {
        return Query.select().where("PARENT = ?", parent);
    }
}
