package no.samskriv.keeping.intake;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.keeping.Background;
import no.samskriv.keeping.Closing;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.TeamFile;
import no.samskriv.keeping.WrittenUsers;
import no.samskriv.keeping.intake.store.IntakeRunStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.SharedFolder;
import no.samskriv.kernel.TransferKey;
import no.samskriv.kernel.Unquoted;
import no.samskriv.kernel.Users;
import no.samskriv.storage.Touched;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a team in. First the file is gone through without anything being written. Then each person's things come in, a
 * transaction for each, where nobody sees them; whatever stops that, it can go on where it was. Last, in one transaction,
 * comes all that makes them seen: the team, the persons, and who works with them.
 */
public final class IntakeWorkService {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeWorkService.class);

    private final Book book;
    private final IntakeRunStore runs;
    private final Access access;
    private final Users users;
    private final PageAccess pages;
    private final SharedFolder folder;
    private final TransferKey key;
    private final Background background;
    private final InTransaction inTransaction;
    private final Now now;

    public IntakeWorkService(
            Book book,
            IntakeRunStore runs,
            Access access,
            Users users,
            PageAccess pages,
            SharedFolder folder,
            TransferKey key,
            Background background,
            InTransaction inTransaction,
            Now now) {
        this.book = book;
        this.runs = runs;
        this.access = access;
        this.users = users;
        this.pages = pages;
        this.folder = folder;
        this.key = key;
        this.background = background;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Stopped in the midst of a file, by somebody or because the product is going down. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Does what was asked for, as far as it is not done. */
    void take(UUID id) {
        Optional<IntakeRun> run = inTransaction.call(() -> going(id));
        if (run.isEmpty()) {
            return;
        }
        try {
            Path file = folder.path().resolve("import").resolve(run.get().file());
            IntakeRun looked = look(run.get(), file);
            TeamReading.read(file, new Coming(id));
            inTransaction.run(() -> show(looked, file));
        } catch (Stopped e) {
            end(id, RunState.STOPPED, null);
        } catch (Refused e) {
            end(id, RunState.FAILED, e.code());
        } catch (RuntimeException e) {
            LOG.error("a team could not be taken in", Unquoted.of(e));
            end(id, RunState.FAILED, "failed");
        }
    }

    private RowsRules rows(WrittenUsers written) {
        return new RowsRules(book, pages, new Closing(key.carried(), new SecureRandom()), written);
    }

    /** Goes through the file, and writes down what is in it as far as it matters for going on. */
    private IntakeRun look(IntakeRun run, Path file) {
        WrittenUsers written = new WrittenUsers(users);
        RowsRules rows = rows(written);
        Looking looking = new Looking(rows, Set.copyOf(run.done()));
        String hash = TeamReading.read(file, looking);
        if (run.hash() != null && !run.done().isEmpty() && !run.hash().equals(hash)) {
            throw new Refused("changed");
        }
        return inTransaction.call(() -> {
            IntakeRun looked = going(run.id())
                    .orElseThrow(Stopped::new)
                    .looked(
                            hash,
                            looking.team(),
                            looking.persons.size(),
                            written.missing().stream().sorted().toList(),
                            rows.pagesGone(),
                            now.instant());
            runs.save(looked);
            return looked;
        });
    }

    /** Refuses what cannot come in. */
    private final class Looking implements TeamReading.Reader {
        private final RowsRules rows;
        private final Set<PersonRef> done;
        private final List<UUID> team = new ArrayList<>(1);
        private final Set<PersonRef> persons = new HashSet<>();

        Looking(RowsRules rows, Set<PersonRef> done) {
            this.rows = rows;
            this.done = done;
        }

        UUID team() {
            return team.stream().findFirst().orElseThrow(() -> new Refused("broken"));
        }

        @Override
        public void head(UUID id, String check) {
            Closing closing = new Closing(key.carried(), new SecureRandom());
            if (closing.open(TeamFile.KEY_PLACE, check)
                    .filter(TeamFile.KEY_CHECK::equals)
                    .isEmpty()) {
                throw new Refused("key");
            }
            if (book.holds(book.chapter("TEAM"), "UUID", id.toString())) {
                throw new Refused("team-here");
            }
            team.add(id);
        }

        @Override
        public void team(Map<String, List<Map<String, Object>>> tables) {
            Map<String, Object> row = theOne(rows.rows(tables, team().toString(), team()), "TEAM");
            Object space = row.get("SPACE_KEY");
            if (space != null && book.holds(book.chapter("TEAM"), "SPACE_KEY", space)) {
                throw new Refused("space-taken");
            }
        }

        @Override
        public void person(PersonRef ref, Map<String, List<Map<String, Object>>> tables) {
            theOne(rows.rows(tables, ref.value(), team()), "PERSON");
            if (!persons.add(ref)) {
                throw new Refused("broken");
            }
            if (book.holds(book.chapter("ERASURE"), "REF", ref.value())) {
                // two people have decided that, and an older file does not undo it
                throw new Refused("person-erased");
            }
            boolean here = book.holds(book.chapter("PERSON"), "REF", ref.value());
            if (here || (!done.contains(ref) && book.holds(book.chapter("CHANGE"), "PERSON", ref.value()))) {
                throw new Refused("person-here");
            }
        }

        private Map<String, Object> theOne(Map<Chapter, List<Map<String, Object>>> of, String table) {
            List<Map<String, Object>> rows = of.getOrDefault(book.chapter(table), List.of());
            if (rows.size() != 1) {
                throw new Refused("broken");
            }
            return rows.get(0);
        }
    }

    /** Has everything come in that nobody finds. */
    private final class Coming implements TeamReading.Reader {
        private final UUID run;
        private final RowsRules rows = rows(new WrittenUsers(users));
        private final List<UUID> team = new ArrayList<>(1);

        Coming(UUID run) {
            this.run = run;
        }

        @Override
        public void head(UUID id, String check) {
            team.add(id);
        }

        @Override
        public void team(Map<String, List<Map<String, Object>>> tables) {
            // with the persons, at the end
        }

        @Override
        public void person(PersonRef ref, Map<String, List<Map<String, Object>>> tables) {
            if (background.isEnding()) {
                throw new Stopped();
            }
            inTransaction.run(() -> {
                IntakeRun present = going(run).orElseThrow(Stopped::new);
                if (!present.done().contains(ref)) {
                    rows.rows(tables, ref.value(), team.get(0)).forEach((chapter, all) -> {
                        if (!chapter.isFoundByItself()) {
                            book.insert(chapter, all);
                        }
                    });
                    runs.save(present.with(ref, now.instant()));
                }
            });
        }
    }

    /** Has everything seen at once. */
    private void show(IntakeRun looked, Path file) {
        IntakeRun present = going(looked.id()).orElseThrow(Stopped::new);
        String hash = TeamReading.read(file, new Showing(present));
        if (!hash.equals(present.hash())) {
            throw new Refused("changed");
        }
        runs.save(present.ended(RunState.DONE, null, now.instant()));
    }

    private final class Showing implements TeamReading.Reader {
        private final IntakeRun run;
        private final RowsRules rows = rows(new WrittenUsers(users));
        private final List<UUID> team = new ArrayList<>(1);

        Showing(IntakeRun run) {
            this.run = run;
        }

        @Override
        public void head(UUID id, String check) {
            team.add(id);
        }

        @Override
        public void team(Map<String, List<Map<String, Object>>> tables) {
            rows.rows(tables, team.get(0).toString(), team.get(0)).forEach(book::insert);
        }

        @Override
        public void person(PersonRef ref, Map<String, List<Map<String, Object>>> tables) {
            rows.rows(tables, ref.value(), team.get(0)).forEach((chapter, all) -> {
                if (chapter.isFoundByItself()) {
                    book.insert(chapter, all);
                }
                if (chapter.table().equals("PERSON")) {
                    UUID id = UUID.fromString((String) all.get(0).get("UUID"));
                    access.takenIn(ref, id, run.startedBy());
                }
            });
            Touched.note(ref);
        }
    }

    /** Takes away again what has come in and nobody has seen. */
    void discard(IntakeRun run) {
        for (PersonRef ref : run.done()) {
            inTransaction.run(() -> {
                // whoever is here by that name is somebody else
                if (!book.holds(book.chapter("PERSON"), "REF", ref.value())) {
                    book.erase(ref);
                }
            });
        }
    }

    private Optional<IntakeRun> going(UUID id) {
        return runs.find(id).filter(run -> run.state().isGoingOn());
    }

    private void end(UUID id, RunState how, @Nullable String why) {
        inTransaction.run(() -> going(id).ifPresent(run -> runs.save(run.ended(how, why, now.instant()))));
    }
}
