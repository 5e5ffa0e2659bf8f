package no.samskriv.bench;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samskriv.ao.BenchDatabase;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisSite;
import no.samskriv.crisis.lines.HelpLines;
import no.samskriv.crisis.lines.store.HelpLineStore;
import no.samskriv.crisis.sheet.SheetFragment;
import no.samskriv.crisis.sheet.SheetService;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.overview.OverviewReads;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.PlanReads;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;

/**
 * The product on one database, wired as it is in its own tests: a real database, Active Objects, access and its log, and
 * Velocity; the wiki's pages, users and rights are in memory. Nord has a plan and a crisis plan, the coordinator many
 * persons.
 */
final class BenchSite {
    private static final int GOALS = 20;
    private static final int ACTIONS_OF_EACH = 3;
    private static final int ROWS = 50;

    private static final Map<BenchDatabase, BenchSite> ALL = new EnumMap<>(BenchDatabase.class);

    private final TestDatabase database;
    private final CrisisSite crisis;
    private final SheetService sheets;
    private final SheetFragment sheet;
    private final PlanReads plans;
    private final OverviewReads overview;
    private final Floor floor;
    private final int persons;
    private final String lastKey;

    private BenchSite(TestDatabase database, int persons) throws SQLException {
        this.database = database;
        this.persons = persons;
        crisis = new CrisisSite(database);
        sheets = new SheetService(
                crisis.crises,
                crisis.site.participants(crisis.site.readers(new FakeLocks())),
                null,
                content -> List.of(),
                null,
                new HelpLines(new HelpLineStore(crisis.site.ao), crisis.site.inTransaction),
                crisis.site.inTransaction);
        sheet = new SheetFragment(crisis.site.templates, crisis.site.phrases, crisis.site.users);
        crisis.site.teamStore.insert(SamplePersons.recoveryTeam());
        crisis.site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        plans = new PlanReads(crisis.site);
        overview = new OverviewReads(crisis.site);
        writePlan();
        writeCrisisPlan();
        floor = new Floor(database.database().dataSource());
        new Crowd(floor).gather(persons, crisis.site.now.today());
        // Nord's plan and sheet are opened thousands of times, and a list with Nord on it would read each row of that
        // log
        crisis.site.inTransaction.run(() -> crisis.site.overviewStore.erase(NORD));
        for (int person = 0; person < persons; person++) {
            crisis.site.pages.show(Crowd.page(person), KOORDINATOR_A);
        }
        lastKey = overview.keyOf(Crowd.ref(persons - ROWS - 1));
    }

    /** The one on this database, filled when it is asked for first. */
    static synchronized BenchSite on(BenchDatabase database) throws SQLException {
        BenchSite site = ALL.get(database);
        if (site == null) {
            site = new BenchSite(database.open(), Integer.getInteger("bench.persons"));
            ALL.put(database, site);
        }
        return site;
    }

    String plan() {
        return plans.plan(NORD);
    }

    String sheet() {
        return sheet.paper(sheets.of(NORD, Via.PAGE));
    }

    String firstPage() {
        return overview.first();
    }

    /** With 100,000 persons the 2,000th page. */
    String lastPage() {
        return overview.after(Crowd.ref(persons - ROWS - 1));
    }

    /** The list on it, without what somebody needs of us. */
    String firstList() {
        return overview.listOfFirst();
    }

    /** The list on the last page, done as {@link #firstList} is. */
    String lastList() {
        return overview.listAfter(Crowd.ref(persons - ROWS - 1));
    }

    int signals() {
        return overview.signals();
    }

    String floorOfPlan() throws SQLException {
        return floor.plan();
    }

    String floorOfSheet() throws SQLException {
        return floor.sheet();
    }

    String floorOfFirstPage() throws SQLException {
        return floor.overview(KOORDINATOR_A.key(), "", ROWS);
    }

    String floorOfLastPage() throws SQLException {
        return floor.overview(KOORDINATOR_A.key(), lastKey, ROWS);
    }

    String floorOfSignals() throws SQLException {
        return floor.signals(KOORDINATOR_A.key(), crisis.site.now.today());
    }

    /** How many statements this takes. */
    int statements(Runnable read) {
        database.database().statements().reset();
        read.run();
        return database.database().statements().snapshot().all();
    }

    private void writePlan() {
        for (int goal = 0; goal < GOALS; goal++) {
            UUID id = UUID.randomUUID();
            VoiceText words =
                    words("Jeg vil spise frokost før ti, fire dager i uka, og si fra når det er for mye. " + goal);
            crisis.site.add(new Goal(
                    id,
                    NORD,
                    GoalType.RECOVERY,
                    GoalStatus.IN_PROGRESS,
                    words,
                    null,
                    goal,
                    false,
                    KOORDINATOR_A,
                    Revision.FIRST));
            for (int action = 0; action < ACTIONS_OF_EACH; action++) {
                crisis.site.add(new Action(
                        UUID.randomUUID(),
                        NORD,
                        id,
                        words("Ringe øvingslokalet sammen, tirsdag. " + action),
                        Responsible.PERSON,
                        SupportMode.WITH,
                        null,
                        ActionStatus.OPEN,
                        crisis.site.now.today(),
                        KOORDINATOR_A,
                        action,
                        false,
                        KOORDINATOR_A,
                        Revision.FIRST));
            }
        }
    }

    private VoiceText words(String text) {
        return new VoiceText(
                text,
                Voice.PERSON,
                CaptureMode.TOGETHER,
                null,
                KOORDINATOR_A,
                Instant.parse("2026-11-01T10:00:00Z"),
                Locale.forLanguageTag("nb"));
    }

    /** As full as one page of paper lets it be. */
    private void writeCrisisPlan() {
        List<CrisisSection> written = List.of(
                CrisisSection.SIGNS,
                CrisisSection.MYSELF,
                CrisisSection.SAFER,
                CrisisSection.MET,
                CrisisSection.NO_HELP,
                CrisisSection.HOPE);
        for (CrisisSection section : written) {
            crisis.add(section, "Jeg slutter å svare på meldinger, og lyset står på hele natta.");
            crisis.add(section, "Sett deg ved siden av meg, og vent.");
        }
    }
}
