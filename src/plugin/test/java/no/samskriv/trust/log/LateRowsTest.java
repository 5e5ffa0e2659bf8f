package no.samskriv.trust.log;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.SheetEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What came into the log later than it was done stands where it was done, and says that it came later. */
@ExtendWith(OnH2.class)
final class LateRowsTest {

    @Test
    void areToldWhereTheyWereDone(TestDatabase database) {
        TestSite site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(FakeUsers.NORD);
        site.inTransaction.run(() -> {
            add(site, "2026-11-21T08:00:00Z", null);
            add(site, "2026-11-20T10:00:00Z", Instant.parse("2026-11-22T09:59:00Z"));
        });

        AccessLog log = site.logs.of(NORD, Via.PAGE, 0, 10);

        List<AccessLogView.RowView> rows =
                new AccessLogViews(site.phrases, site.users, log.person(), true).rows(log.readings());
        assertThat(rows.subList(1, 3))
                .extracting(AccessLogView.RowView::day)
                .containsExactly("21. november", "20. november");
        assertThat(rows.get(1).why()).isEmpty();
        assertThat(rows.get(2).why())
                .containsExactly("Ført inn i loggen etterpå, 22. november kl. 10:59: loggen kunne ikke skrives da.");
    }

    private static void add(TestSite site, String at, @Nullable Instant takenIn) {
        LogEntry entry = new LogEntry(
                NORD.value(),
                Optional.of(NORD),
                KOORDINATOR_A,
                Verb.READ,
                List.of(Section.CRISIS_PLAN),
                Ground.ASSIGNMENT,
                null,
                Via.PAGE,
                Instant.parse(at),
                takenIn);
        site.accessLog.append(new SheetEntry(UUID.randomUUID(), nord().id().toString(), entry));
    }
}
