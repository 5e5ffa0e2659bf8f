package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.Date;
import no.samskriv.CapturedLog;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the thread of a job nobody is signed in, but for as long as somebody's eyes are needed. */
final class SignedInForTest {
    private static final UserRef A = new UserRef("key-koordinator-a");

    private final FakeAccounts accounts = new FakeAccounts();
    private final SignedInFor onBehalf = new SignedInFor(accounts);

    @RegisterExtension
    final CapturedLog log = new CapturedLog(ScheduledWork.class);

    @AfterEach
    void nobodyIsSignedIn() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    void somebodyIsSignedInWhileTheWorkLastsAndNobodyAfter() {
        accounts.add("koordinator-a", "Koordinator A");

        String seen = onBehalf.of(A, () -> AuthenticatedUserThreadLocal.get().getName());

        assertThat(seen).isEqualTo("koordinator-a");
        assertThat(AuthenticatedUserThreadLocal.get()).isNull();
    }

    @Test
    void nobodyIsSignedInAfterWorkThatFails() {
        accounts.add("koordinator-a", "Koordinator A");

        assertThatThrownBy(() -> onBehalf.of(A, () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(AuthenticatedUserThreadLocal.get()).isNull();
    }

    @Test
    void whoeverIsSignedInLooksWithNobodyElsesEyes() {
        ConfluenceUser a = accounts.add("koordinator-a", "Koordinator A");
        AuthenticatedUserThreadLocal.set(a);

        assertThatThrownBy(() -> onBehalf.of(A, () -> "seen")).isInstanceOf(IllegalStateException.class);
        assertThat(AuthenticatedUserThreadLocal.get()).isEqualTo(a);
    }

    @Test
    void anAccountThatIsGoneHasNoEyes() {
        accounts.delete(accounts.add("koordinator-a", "Koordinator A"));

        assertThatThrownBy(() -> onBehalf.of(A, () -> "seen")).isInstanceOf(ProblemException.class);
    }

    @Test
    void theSchedulerIsToldWhatWasDoneAndOfAFailureNothingMore() {
        JobRunnerResponse done = new ScheduledWork(() -> "sent").runJob(Date::new);
        JobRunnerResponse failed = new ScheduledWork(() -> {
                    throw new IllegalStateException("Nord");
                })
                .runJob(Date::new);

        assertThat(done.getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(done.getMessage()).isEqualTo("sent");
        assertThat(failed.getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(failed.getMessage()).doesNotContain("Nord");
        assertThat(log.events()).singleElement().satisfies(event -> assertThat(
                        event.getThrowableProxy().getMessage())
                .doesNotContain("Nord"));
    }
}
