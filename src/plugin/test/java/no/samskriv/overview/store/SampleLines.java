package no.samskriv.overview.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.TEAM;

import java.time.LocalDate;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.overview.CrisisState;
import no.samskriv.overview.NameKey;
import no.samskriv.overview.OverviewLine;
import no.samskriv.overview.Standing;
import no.samskriv.overview.Standing.Due;
import no.samskriv.person.PersonStatus;
import no.samskriv.plan.signing.PlanStatus;
import org.jspecify.annotations.Nullable;

/** Lines as a store keeps them. */
final class SampleLines {
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private SampleLines() {}

    static PersonRef ref(int number) {
        return new PersonRef("P-%04d".formatted(number));
    }

    /** Of koordinator-a, with nothing due. */
    static OverviewLine called(String name, int number) {
        return line(name, number, PlanStatus.DRAFT, null, Due.NOTHING, true);
    }

    static OverviewLine line(
            String name, int number, PlanStatus plan, @Nullable LocalDate meeting, Due due, boolean mine) {
        Standing standing = new Standing(
                NameKey.of(name),
                PersonStatus.ACTIVE,
                plan,
                KOORDINATOR_A,
                CrisisState.NONE,
                null,
                meeting,
                TODAY.minusDays(3),
                null,
                due);
        return new OverviewLine(
                KOORDINATOR_A, ref(number), TEAM, mine, false, LocalDate.parse("2026-05-19"), null, standing);
    }

    static OverviewLine of(UserRef worker, OverviewLine line) {
        return new OverviewLine(
                worker, line.person(), line.team(), line.mine(), line.main(), line.from(), line.to(), line.standing());
    }

    static OverviewLine between(LocalDate from, LocalDate to, OverviewLine line) {
        return new OverviewLine(
                line.worker(), line.person(), line.team(), line.mine(), line.main(), from, to, line.standing());
    }

    static OverviewLine apartSince(LocalDate day, @Nullable LocalDate peaceUntil, OverviewLine line) {
        Standing was = line.standing();
        Standing standing = new Standing(
                was.nameKey(),
                was.status(),
                was.plan(),
                was.mainContact(),
                was.crisis(),
                was.crisisUntil(),
                was.meeting(),
                day,
                peaceUntil,
                was.due());
        return new OverviewLine(
                line.worker(), line.person(), line.team(), line.mine(), line.main(), line.from(), line.to(), standing);
    }
}
