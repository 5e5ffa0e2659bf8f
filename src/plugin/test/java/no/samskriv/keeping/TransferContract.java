package no.samskriv.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samskriv.ao.TestDatabase;
import no.samskriv.keeping.ending.Erasure;
import no.samskriv.keeping.ending.store.ErasureStore;
import no.samskriv.keeping.intake.IntakeRun;
import no.samskriv.keeping.intake.Intakes;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.book.Chapter;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team goes out of one site, into another on another kind of database, and out of that again. */
abstract class TransferContract {
    private static final long SEED = 20261124L;

    @TempDir
    Path homes;

    private TransferSite here;
    private TransferSite there;

    /** An empty database of the other kind. */
    abstract TestDatabase other();

    @BeforeEach
    void sites(TestDatabase database) {
        here = new TransferSite(database, homes.resolve("here"), "here-");
        there = new TransferSite(other(), homes.resolve("there"), "there-");
        here.key = "the key of this site, carried ov".getBytes(UTF_8);
    }

    @Test
    void whatComesOutAgainIsWhatWentIn() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, people());
        Path first = here.writeOut(team.team);
        carry(first, team);

        IntakeRun run = there.takeIn(there.begin("team.json"));

        assertThat(run).extracting(IntakeRun::state, IntakeRun::trouble).containsExactly(RunState.DONE, null);
        Opened.Result before = Opened.of(first, here.key);
        Opened.Result after = Opened.of(there.writeOut(team.team), there.key);
        assertThat(after.file()).as("seed %d", SEED).isEqualTo(before.file());
        assertThat(before.opened()).hasSizeGreaterThan(people());
        assertThat(tables(before.file()))
                .containsExactlyInAnyOrderElementsOf(there.book.chapters().stream()
                        .filter(chapter -> chapter.taken() == Chapter.Taken.ALONG)
                        .map(Chapter::table)
                        .toList());
    }

    /** How many people; both ways together they are enough. */
    abstract int people();

    /** Those of which a person or the team has a row. */
    private static List<String> tables(JsonNode file) {
        List<String> tables = new ArrayList<>();
        JsonNode person = file.get("persons").get(1);
        person.get("tables").fieldNames().forEachRemaining(table -> {
            if (!person.get("tables").get(table).isEmpty()
                    || !file.get("tables").get(table).isEmpty()) {
                tables.add(table);
            }
        });
        return tables;
    }

    @Test
    void theFileIsItsOwnersAloneAndTheLogSaysWhoHadItWritten() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 2);

        Path file = here.writeOut(team.team);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.resolveSibling(file.getFileName().toString().replace(".json", ".part")))
                .doesNotExist();
        for (PersonRef person : team.persons) {
            assertThat(here.site.accessLog.of(person))
                    .extracting(LogEntry::ground, LogEntry::actor)
                    .containsExactly(tuple(Ground.TAKEN_OUT, FakeUsers.LEDER));
        }
    }

    @Test
    void withoutTheKeyNothingComesIn() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 2);
        carry(here.writeOut(team.team), team);
        there.key = new byte[32];

        IntakeRun run = there.takeIn(there.begin("team.json"));

        assertThat(run.trouble()).isEqualTo("key");
        assertThat(there.counts(team.persons).values()).containsOnly(0);
    }

    @Test
    void whatIsHereAlreadyIsNotTakenInAgain() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 2);
        carry(here.writeOut(team.team), team);
        there.takeIn(there.begin("team.json"));

        IntakeRun run = there.takeIn(there.begin("team.json"));

        assertThat(run.trouble()).isEqualTo("team-here");
    }

    @Test
    void whoeverWasDeletedThereDoesNotComeBackWithAFile() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 2);
        carry(here.writeOut(team.team), team);
        UserRef leads = FakeUsers.LEDER;
        new ErasureStore(there.site.ao)
                .insert(new Erasure(team.persons.get(1), new UUID(0, 1), there.site.now.today(), leads, leads, "-"));

        IntakeRun run = there.takeIn(there.begin("team.json"));

        assertThat(run.trouble()).isEqualTo("person-erased");
        assertThat(there.counts(team.persons)).containsEntry("ERASURE", 1).containsEntry("TEXT", 0);
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 2);
        Path file = carry(here.writeOut(team.team), team);
        String all = Files.readString(file);
        Files.writeString(file, all.substring(0, all.length() - 40));

        IntakeRun run = there.takeIn(there.begin("team.json"));

        assertThat(run.trouble()).isEqualTo("broken");
        assertThat(there.counts(team.persons).values()).containsOnly(0);
    }

    @Test
    void whatIsStoppedMidwayIsSeenByNobodyAndGoesOn() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 6);
        Path first = here.writeOut(team.team);
        carry(first, team);
        UUID run = there.begin("team.json");
        there.stopAfter = 3;

        assertThat(there.takeIn(run).state()).isEqualTo(RunState.STOPPED);

        assertThat(there.book.personsOf(team.team)).isEmpty();
        assertThat(there.counts(team.persons))
                .containsEntry("TEXT", 6)
                .containsEntry("PERSON", 0)
                .containsEntry("ASSIGNMENT", 0)
                .containsEntry("OVERVIEW_LINE", 0);
        there.stopAfter = Integer.MAX_VALUE;
        Intakes.again(there.intakes, run, FakeUsers.ADMIN, there.site.now.instant());
        assertThat(there.takeIn(run).state()).isEqualTo(RunState.DONE);
        assertThat(Opened.of(there.writeOut(team.team), there.key).file())
                .isEqualTo(Opened.of(first, here.key).file());
    }

    @Test
    void whatCameInHalfCanBeTakenAwayAgain() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 4);
        carry(here.writeOut(team.team), team);
        there.stopAfter = 2;
        IntakeRun half = there.takeIn(there.begin("team.json"));

        Intakes.discard(there.intake, half);

        assertThat(half.done()).hasSize(2);
        assertThat(there.counts(team.persons).values()).containsOnly(0);
    }

    @Test
    void whoeverIsUnknownThereIsNamedAndPagesThatAreNotThereAreCounted() throws IOException {
        GeneratedTeam team = new GeneratedTeam(SEED, "here-").fill(here, 5);
        carry(here.writeOut(team.team), team);
        there.site.users.forgetEverybody();
        there.site.pages.forgetAll();

        IntakeRun run = there.takeIn(there.begin("team.json"));

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.missing()).contains("koordinator-a", "leder", "nord");
        assertThat(run.pagesGone()).isEqualTo(5);
    }

    /** Puts the file and the key where they are taken in, and has the pages there too. */
    private Path carry(Path file, GeneratedTeam team) throws IOException {
        Path target = there.home.resolve("import").resolve("team.json");
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        there.key = here.key;
        for (PersonRef person : team.persons) {
            there.site.pages.add(
                    "RECO",
                    person.value(),
                    9_000 + Integer.parseInt(person.value().substring(2)));
        }
        return target;
    }
}
