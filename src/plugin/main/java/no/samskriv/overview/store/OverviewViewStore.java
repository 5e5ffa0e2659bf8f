package no.samskriv.overview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.UserRef;
import no.samskriv.overview.OverviewChoice;
import no.samskriv.overview.OverviewScope;
import no.samskriv.overview.OverviewSort;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.storage.Column;
import no.samskriv.storage.FirstElsewhere;

/** What each worker has chosen to see of the overview of each team. */
public final class OverviewViewStore {
    private static final String AT_PLACE = "PLACE = ?";

    private final ActiveObjects ao;

    public OverviewViewStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<OverviewChoice> of(UserRef worker, UUID team) {
        return row(worker, team)
                .map(row -> new OverviewChoice(
                        OverviewScope.valueOf(row.getScope()),
                        Column.choice(PlanStatus.class, row.getPlanState()),
                        OverviewSort.valueOf(row.getSort())));
    }

    public void save(UserRef worker, UUID team, OverviewChoice choice) {
        Optional<OverviewViewRow> present = row(worker, team);
        if (present.isEmpty()) {
            FirstElsewhere.orBeginAnew(() -> ao.create(OverviewViewRow.class, columns(worker, team, choice)));
        } else {
            OverviewViewRow row = present.get();
            row.setScope(choice.scope().name());
            row.setPlanState(Column.of(choice.plan()));
            row.setSort(choice.sort().name());
            row.save();
        }
    }

    private static Map<String, Object> columns(UserRef worker, UUID team, OverviewChoice choice) {
        Map<String, Object> row = new HashMap<>();
        row.put("PLACE", place(worker, team));
        row.put("TEAM", team.toString());
        row.put("WORKER", worker.key());
        row.put("SCOPE", choice.scope().name());
        row.put("PLAN_STATE", Column.of(choice.plan()));
        row.put("SORT", choice.sort().name());
        return row;
    }

    public void erase(UserRef worker, UUID team) {
        ao.deleteWithSQL(OverviewViewRow.class, AT_PLACE, place(worker, team));
    }

    private Optional<OverviewViewRow> row(UserRef worker, UUID team) {
        return Arrays.stream(ao.find(OverviewViewRow.class, Query.select().where(AT_PLACE, place(worker, team))))
                .findFirst();
    }

    private static String place(UserRef worker, UUID team) {
        return team + ":" + worker.key();
    }
}
