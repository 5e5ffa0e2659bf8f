package no.samskriv.plan.entry;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.entry.SampleEntries.agree;
import static no.samskriv.plan.entry.SampleEntries.agreed;
import static no.samskriv.plan.entry.SampleEntries.input;
import static no.samskriv.plan.entry.SampleEntries.least;
import static no.samskriv.plan.entry.SampleEntries.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Something the person wants to dare: the person decides, and the service says who stands by. */
@ExtendWith(OnH2.class)
final class PositiveRiskTest {
    private static final Problem STEP_BY_STEP = new Problem.RuleBroken("risk-goes-step-by-step");

    private static final Map<RiskStatus, Set<RiskStatus>> FOLLOWERS = new EnumMap<>(Map.of(
            RiskStatus.CONSIDERED, Set.of(RiskStatus.AGREED, RiskStatus.DROPPED),
            RiskStatus.AGREED, Set.of(RiskStatus.CONSIDERED, RiskStatus.TRIED, RiskStatus.DROPPED),
            RiskStatus.TRIED, Set.of(RiskStatus.AGREED, RiskStatus.EVALUATED, RiskStatus.DROPPED),
            RiskStatus.EVALUATED, Set.of(RiskStatus.TRIED),
            RiskStatus.DROPPED, Set.of(RiskStatus.CONSIDERED)));

    private TestSite site;
    private Entry risk;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.currentUser.signIn(KOORDINATOR_A);
        risk = site.entries
                .add(NORD, EntryKind.POSITIVE_RISK, UUID.randomUUID(), least(EntryKind.POSITIVE_RISK, null))
                .entity();
    }

    @ParameterizedTest
    @EnumSource(RiskStatus.class)
    void goesWhereThatStatusGoesAndNowhereElse(RiskStatus from) {
        change(agree(true));
        change(value("reviewOn", "2026-12-24"));
        reach(from);

        for (RiskStatus to : RiskStatus.values()) {
            if (from != to && !FOLLOWERS.get(from).contains(to)) {
                assertThat(Problems.of(() -> status(to)))
                        .as("%s → %s", from, to)
                        .isEqualTo(STEP_BY_STEP);
            }
        }
        for (RiskStatus to : FOLLOWERS.get(from)) {
            assertThat(status(to).choice("status", RiskStatus.class)).isEqualTo(to);
            reach(from);
        }
    }

    @Test
    void beginsAsSomethingConsidered() {
        assertThat(risk.choice("status", RiskStatus.class)).isEqualTo(RiskStatus.CONSIDERED);
        Map<String, Patch<String>> values = new HashMap<>(Map.of("status", Patch.to("TRIED")));
        EntryInput tried = input(null, least(EntryKind.POSITIVE_RISK, null).texts(), values);

        assertThat(Problems.of(() -> site.entries.add(NORD, EntryKind.POSITIVE_RISK, UUID.randomUUID(), agreed(tried))))
                .isEqualTo(STEP_BY_STEP);
    }

    @Test
    void isAgreedWithADayToLookAtItAgain() {
        change(agree(true));

        assertThat(Problems.of(() -> status(RiskStatus.AGREED))).isEqualTo(Problems.invalid("reviewOn", "missing"));
        change(value("reviewOn", "2026-12-24"));
        status(RiskStatus.AGREED);
        assertThat(Problems.of(() -> change(value("reviewOn", null))))
                .isEqualTo(Problems.invalid("reviewOn", "missing"));
    }

    @Test
    void isAgreedWithSomebodyOfTheService() {
        change(value("reviewOn", "2026-12-24"));

        assertThat(Problems.of(() -> status(RiskStatus.AGREED)))
                .isEqualTo(new Problem.RuleBroken("risk-nobody-agrees"));
        change(agree(true));
        status(RiskStatus.AGREED);
        assertThat(Problems.of(() -> change(agree(false)))).isEqualTo(new Problem.RuleBroken("risk-nobody-agrees"));
    }

    @Test
    void isForThePersonToDecide() {
        change(agree(true));
        change(value("reviewOn", "2026-12-24"));

        assertThat(Problems.of(() -> change(value("status", "AGREED"))))
                .isEqualTo(new Problem.RuleBroken("risk-person-decides"));
        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(change(value("status", "AGREED")).choice("status", RiskStatus.class))
                .isEqualTo(RiskStatus.AGREED);
    }

    @Test
    void everybodyAgreesForThemselfAndKeepsTheDay() {
        change(agree(true));
        String first = KOORDINATOR_A.key() + "@" + site.now.today();
        site.now.advance(Duration.ofDays(3));
        change(agree(true));
        assertThat(risk.list("agreedBy")).containsExactly(first);

        site.currentUser.signIn(ERFARING_C);
        change(agree(true));
        assertThat(risk.list("agreedBy")).containsExactly(first, ERFARING_C.key() + "@" + site.now.today());

        change(agree(false));
        assertThat(risk.list("agreedBy")).containsExactly(first);
    }

    @Test
    void thePersonDoesNotAgreeForTheService() {
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(Problems.of(() -> change(agree(true)))).isEqualTo(new Problem.RuleBroken("agreement-of-service"));
    }

    @Test
    void nothingElseIsAgreedTo() {
        Entry win = site.entries
                .add(NORD, EntryKind.WIN, UUID.randomUUID(), least(EntryKind.WIN, null))
                .entity();

        assertThat(Problems.of(() -> site.entries.change(EntryKind.WIN, win.id(), agree(true), win.revision())))
                .isEqualTo(Problems.invalid("agree", "unknown-field", ""));
    }

    /** By the shortest way there. */
    private void reach(RiskStatus wanted) {
        for (int steps = 0; risk.choice("status", RiskStatus.class) != wanted; steps++) {
            assertThat(steps).isLessThan(RiskStatus.values().length);
            status(next(risk.choice("status", RiskStatus.class), wanted));
        }
    }

    private static RiskStatus next(RiskStatus from, RiskStatus wanted) {
        return switch (from) {
            case CONSIDERED -> wanted == RiskStatus.DROPPED ? RiskStatus.DROPPED : RiskStatus.AGREED;
            case AGREED -> FOLLOWERS.get(from).contains(wanted) ? wanted : RiskStatus.TRIED;
            case TRIED -> FOLLOWERS.get(from).contains(wanted) ? wanted : RiskStatus.AGREED;
            case EVALUATED -> RiskStatus.TRIED;
            case DROPPED -> RiskStatus.CONSIDERED;
        };
    }

    private Entry status(RiskStatus status) {
        return change(agreed(value("status", status.name())));
    }

    private Entry change(EntryInput input) {
        risk = site.entries.change(EntryKind.POSITIVE_RISK, risk.id(), input, risk.revision());
        return risk;
    }
}
