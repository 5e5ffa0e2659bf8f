package no.samskriv.overview.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.overview.CrisisState;
import no.samskriv.overview.OverviewLine;
import no.samskriv.overview.OverviewSort;
import no.samskriv.overview.SignalKind;
import no.samskriv.overview.Standing;
import no.samskriv.overview.Standing.Due;
import no.samskriv.person.PersonStatus;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.storage.Column;
import org.jspecify.annotations.Nullable;

/** A line as a row, and back. */
final class LineRules {
    private static final String NEVER = "9999-12-31";
    private static final String BEFORE_ALL = "0000-01-01";

    /** In the order the list is sorted by them. */
    private static final List<PlanStatus> PLANS = List.of(PlanStatus.values());

    private static final List<CrisisState> CRISES = List.of(CrisisState.values());

    private LineRules() {}

    static Map<String, Object> row(OverviewLine line) {
        Standing standing = line.standing();
        Due due = standing.due();
        Map<String, Object> row = new HashMap<>();
        row.put("WORKER", line.worker().key());
        row.put("TEAM", line.team().toString());
        row.put("PERSON", line.person().value());
        row.put("MINE", line.mine());
        row.put("MAIN", line.main());
        row.put("FROM_DATE", line.from().toString());
        row.put("TO_DATE", orNever(line.to()));
        row.put("NAME_KEY", standing.nameKey());
        row.put("STATUS", standing.status().name());
        row.put("PLAN_STATE", standing.plan().name());
        row.put("MAIN_CONTACT", Column.of(standing.mainContact()));
        row.put("CRISIS_STATE", standing.crisis().name());
        row.put("CRISIS_UNTIL", Column.of(standing.crisisUntil()));
        row.put("MEETING_ON", Column.of(standing.meeting()));
        row.put("BROKEN_ON", orNever(due.broken()));
        row.put("PROMISED_TO", Column.of(due.promisedTo()));
        row.put("BROKEN_AT", due.brokenAt());
        row.put("CONSENT_ON", orNever(due.consent()));
        row.put("ASK_ON", orNever(due.ask()));
        row.put("ASK_AT", due.askAt());
        row.put("OUTDATED_ON", orNever(due.outdated()));
        row.put("CRISIS_ON", orNever(due.crisis()));
        row.put("TOGETHER_ON", standing.together().toString());
        row.put("PEACE_UNTIL", Objects.toString(standing.peaceUntil(), BEFORE_ALL));
        for (OverviewSort sort : OverviewSort.values()) {
            row.put(column(sort), key(line, sort));
        }
        return row;
    }

    /** What each row of a worker's has another of: digits and letters alone, which every database sorts alike. */
    static String key(OverviewLine line, OverviewSort sort) {
        Standing standing = line.standing();
        String name = standing.nameKey() + "0000" + line.person().value().substring(2);
        return switch (sort) {
            case NAME -> name;
            case PLAN -> "%02d".formatted(PLANS.indexOf(standing.plan())) + name;
            case CRISIS -> CRISES.indexOf(standing.crisis()) + digits(standing.crisisUntil()) + name;
            case MEETING -> digits(standing.meeting()) + name;
            case TOGETHER -> digits(standing.together()) + name;
        };
    }

    private static String digits(@Nullable LocalDate day) {
        return orNever(day).replace("-", "");
    }

    static String column(OverviewSort sort) {
        return "BY_" + sort.name();
    }

    static String column(SignalKind kind) {
        return kind.name() + "_ON";
    }

    private static String orNever(@Nullable LocalDate day) {
        return Objects.toString(day, NEVER);
    }

    static OverviewLine line(OverviewLineRow row) {
        String peace = row.getPeaceUntil();
        Standing standing = new Standing(
                row.getNameKey(),
                PersonStatus.valueOf(row.getStatus()),
                PlanStatus.valueOf(row.getPlanState()),
                Column.user(row.getMainContact()),
                CrisisState.valueOf(row.getCrisisState()),
                Column.day(row.getCrisisUntil()),
                Column.day(row.getMeetingOn()),
                LocalDate.parse(row.getTogetherOn()),
                peace.equals(BEFORE_ALL) ? null : LocalDate.parse(peace),
                new Due(
                        unlessNever(row.getBrokenOn()),
                        Column.day(row.getPromisedTo()),
                        row.getBrokenAt(),
                        unlessNever(row.getConsentOn()),
                        unlessNever(row.getAskOn()),
                        row.getAskAt(),
                        unlessNever(row.getOutdatedOn()),
                        unlessNever(row.getCrisisOn())));
        return new OverviewLine(
                new UserRef(row.getWorker()),
                new PersonRef(row.getPerson()),
                UUID.fromString(row.getTeam()),
                row.isMine(),
                row.isMain(),
                LocalDate.parse(row.getFromDate()),
                unlessNever(row.getToDate()),
                standing);
    }

    private static @Nullable LocalDate unlessNever(String day) {
        return day.equals(NEVER) ? null : LocalDate.parse(day);
    }
}
