package no.samskriv.crisis.together.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.crisis.together.CrisisVersion;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/** What stood in crisis plans, version by version. */
public final class CrisisVersionStore {
    private final ActiveObjects ao;

    public CrisisVersionStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** In the transaction that has claimed the plan's revision. */
    public void insert(CrisisVersion version) {
        ao.create(
                CrisisVersionRow.class,
                Map.of(
                        "UUID", version.id().toString(),
                        "PERSON", version.person().value(),
                        "PLAN", version.plan().toString(),
                        "VERSION_KEY", key(version.plan(), version.number()),
                        "VERSION_NO", version.number(),
                        "CONTENT", version.content(),
                        "HASH", version.hash(),
                        "KEPT_AT", version.at().toEpochMilli(),
                        "KEPT_BY", version.by().key()));
    }

    public Optional<CrisisVersion> find(UUID id) {
        return one(Query.select().where("UUID = ?", id.toString()));
    }

    /** One version of a plan; one statement, also for a number that is not there. */
    public Optional<CrisisVersion> find(UUID plan, int number) {
        return one(Query.select().where("VERSION_KEY = ?", key(plan, number)));
    }

    public Optional<CrisisVersion> newest(UUID plan) {
        return one(ofPlan(plan, "VERSION_NO DESC").limit(1));
    }

    /** Every version of a plan, oldest first. */
    public List<CrisisVersion> of(UUID plan) {
        return Arrays.stream(ao.find(CrisisVersionRow.class, ofPlan(plan, "VERSION_NO ASC")))
                .map(CrisisVersionStore::version)
                .toList();
    }

    private Optional<CrisisVersion> one(Query query) {
        return Arrays.stream(ao.find(CrisisVersionRow.class, query)).findFirst().map(CrisisVersionStore::version);
    }

    private static Query ofPlan(UUID plan, String order) {
        return Query.select().where("PLAN = ?", plan.toString()).order(order);
    }

    private static String key(UUID plan, int number) {
        return plan + ":" + number;
    }

    private static CrisisVersion version(CrisisVersionRow row) {
        return new CrisisVersion(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                UUID.fromString(row.getPlan()),
                row.getVersionNo(),
                row.getContent(),
                row.getHash(),
                Instant.ofEpochMilli(row.getKeptAt()),
                new UserRef(row.getKeptBy()));
    }
}
