package no.samskriv.overview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * What one worker sees of one person. Derived: it is written anew whenever what it is about changes, and never changed.
 * Days as ISO strings, where they are compared never null: the last of all days for what there is none of. What is sorted
 * by has a column of its own, different in every row of a worker's, so that the next page begins with one comparison.
 */
@Table("OVERVIEW_LINE")
@Preload
@Indexes({
    @Index(
            name = "by_name",
            methodNames = {"getWorker", "getTeam", "getByName"}),
    @Index(
            name = "by_plan",
            methodNames = {"getWorker", "getTeam", "getByPlan"}),
    @Index(
            name = "by_crisis",
            methodNames = {"getWorker", "getTeam", "getByCrisis"}),
    @Index(
            name = "by_meeting",
            methodNames = {"getWorker", "getTeam", "getByMeeting"}),
    @Index(
            name = "by_together",
            methodNames = {"getWorker", "getTeam", "getByTogether"}),
    @Index(
            name = "broken",
            methodNames = {"getWorker", "getTeam", "getBrokenOn"}),
    @Index(
            name = "consent",
            methodNames = {"getWorker", "getTeam", "getConsentOn"}),
    @Index(
            name = "ask",
            methodNames = {"getWorker", "getTeam", "getAskOn"}),
    @Index(
            name = "outdated",
            methodNames = {"getWorker", "getTeam", "getOutdatedOn"}),
    @Index(
            name = "crisis",
            methodNames = {"getWorker", "getTeam", "getCrisisOn"}),
    @Index(
            name = "together",
            methodNames = {"getWorker", "getTeam", "getTogetherOn"})
})
public interface OverviewLineRow extends Entity {
    @NotNull
    @StringLength(255)
    String getWorker();

    @NotNull
    @StringLength(36)
    String getTeam();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    boolean isMine();

    boolean isMain();

    @NotNull
    @StringLength(10)
    String getFromDate();

    @NotNull
    @StringLength(10)
    String getToDate();

    /** {@link no.samskriv.overview.NameKey}, to make the others of. */
    @NotNull
    @StringLength(330)
    String getNameKey();

    @NotNull
    @StringLength(30)
    String getStatus();

    @NotNull
    @StringLength(30)
    String getPlanState();

    @StringLength(255)
    @Nullable
    String getMainContact();

    @NotNull
    @StringLength(30)
    String getCrisisState();

    @StringLength(10)
    @Nullable
    String getCrisisUntil();

    @StringLength(10)
    @Nullable
    String getMeetingOn();

    @NotNull
    @StringLength(10)
    String getBrokenOn();

    @StringLength(10)
    @Nullable
    String getPromisedTo();

    @StringLength(60)
    @Nullable
    String getBrokenAt();

    @NotNull
    @StringLength(10)
    String getConsentOn();

    @NotNull
    @StringLength(10)
    String getAskOn();

    @StringLength(36)
    @Nullable
    String getAskAt();

    @NotNull
    @StringLength(10)
    String getOutdatedOn();

    @NotNull
    @StringLength(10)
    String getCrisisOn();

    @NotNull
    @StringLength(10)
    String getTogetherOn();

    /** The day before the first of all days for nobody who wants it. */
    @NotNull
    @StringLength(10)
    String getPeaceUntil();

    @NotNull
    @StringLength(450)
    String getByName();

    @NotNull
    @StringLength(450)
    String getByPlan();

    @NotNull
    @StringLength(450)
    String getByCrisis();

    @NotNull
    @StringLength(450)
    String getByMeeting();

    @NotNull
    @StringLength(450)
    String getByTogether();
}
