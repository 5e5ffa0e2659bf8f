package no.samskriv.bench;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import no.samskriv.ao.BenchDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is read most, and beside each what the same rows cost by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reads {
    /** Which database. */
    @Param({"POSTGRESQL", "H2"})
    public BenchDatabase database;

    private BenchSite site;

    @Setup
    public void fill() throws SQLException {
        site = BenchSite.on(database);
    }

    @Benchmark
    public String plan() {
        return site.plan();
    }

    @Benchmark
    public String planFloor() throws SQLException {
        return site.floorOfPlan();
    }

    @Benchmark
    public String sheet() {
        return site.sheet();
    }

    @Benchmark
    public String sheetFloor() throws SQLException {
        return site.floorOfSheet();
    }

    @Benchmark
    public String firstPage() {
        return site.firstPage();
    }

    @Benchmark
    public String firstPageFloor() throws SQLException {
        return site.floorOfFirstPage();
    }

    @Benchmark
    public String lastPage() {
        return site.lastPage();
    }

    @Benchmark
    public String lastPageFloor() throws SQLException {
        return site.floorOfLastPage();
    }

    @Benchmark
    public String firstList() {
        return site.firstList();
    }

    @Benchmark
    public String firstListFloor() throws SQLException {
        return site.floorOfFirstPage();
    }

    @Benchmark
    public String lastList() {
        return site.lastList();
    }

    @Benchmark
    public String lastListFloor() throws SQLException {
        return site.floorOfLastPage();
    }

    @Benchmark
    public int signals() {
        return site.signals();
    }

    @Benchmark
    public String signalsFloor() throws SQLException {
        return site.floorOfSignals();
    }
}
