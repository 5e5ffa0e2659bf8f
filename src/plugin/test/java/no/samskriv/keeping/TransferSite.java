package no.samskriv.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.keeping.intake.IntakeRun;
import no.samskriv.keeping.intake.IntakeWorkService;
import no.samskriv.keeping.intake.Intakes;
import no.samskriv.keeping.intake.store.IntakeRunStore;
import no.samskriv.keeping.out.Exports;
import no.samskriv.keeping.out.TeamWritingService;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.TransferKey;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.storage.AoTransactions;
import no.samskriv.storage.book.Book;
import no.samskriv.wiring.BookContext;

/** A site with a home of its own, from which teams go out and into which they come. */
public final class TransferSite implements TransferKey {
    public final TestSite site;
    public final Book book;
    public final Path home;
    public final ExportRunStore exports;
    public final IntakeRunStore intakes;
    public final Background background = new Background();
    public final TeamWritingService writing;
    public final IntakeWorkService intake;

    /** After so many persons somebody stops it. */
    public int stopAfter = Integer.MAX_VALUE;

    /** What closes; the same on both sites once it was carried over. */
    public byte[] key = new byte[32];

    /** @param prefix what the keys of users begin with here */
    public TransferSite(TestDatabase database, Path home, String prefix) {
        site = new TestSite(database);
        book = new Book(site.ao, BookContext.chapters());
        this.home = home;
        exports = new ExportRunStore(site.ao);
        intakes = new IntakeRunStore(site.ao);
        Users users = new KeysOf(prefix, site.users);
        writing = new TeamWritingService(
                book,
                exports,
                site.access,
                users,
                site.pages,
                () -> home,
                this,
                background,
                site.inTransaction,
                site.now);
        intake = new IntakeWorkService(
                book,
                intakes,
                site.access,
                users,
                site.pages,
                () -> home,
                this,
                background,
                new StoppedMidway(),
                site.now);
    }

    @Override
    public byte[] own() {
        return key;
    }

    @Override
    public byte[] carried() {
        return key;
    }

    /** The same people as in the demo, with keys of this site's. */
    private record KeysOf(String prefix, FakeUsers demo) implements Users {
        private Optional<UserRef> inDemo(UserRef user) {
            return user.key().startsWith(prefix)
                    ? Optional.of(new UserRef("key-" + user.key().substring(prefix.length())))
                    : Optional.empty();
        }

        @Override
        public String displayName(UserRef user) {
            return inDemo(user).map(demo::displayName).orElse("");
        }

        @Override
        public String loginName(UserRef user) {
            return inDemo(user).map(demo::loginName).orElse("");
        }

        @Override
        public boolean exists(UserRef user) {
            return inDemo(user).filter(demo::exists).isPresent();
        }

        @Override
        public boolean isInGroup(UserRef user, String group) {
            return false;
        }

        @Override
        public boolean groupExists(String group) {
            return false;
        }

        @Override
        public Optional<UserRef> byLoginName(String name) {
            return demo.byLoginName(name)
                    .map(user -> new UserRef(prefix + user.key().substring("key-".length())));
        }
    }

    /** Writes the team out; gives the file. */
    public Path writeOut(UUID team) {
        UUID id = Exports.begin(exports, team, FakeUsers.LEDER, site.now.instant());
        Exports.write(writing, id);
        return home.resolve("export").resolve(id + ".json");
    }

    /** As of every site, until so many persons have come in. */
    private final class StoppedMidway implements InTransaction {
        /** Nothing is summed up: what is generated has words where the product would have put a choice. */
        private final InTransaction plain = new AoTransactions(site.ao);

        /** Those that come before the first person. */
        private static final int BEFORE = 2;

        private int calls;

        @Override
        public boolean isOpen() {
            return plain.isOpen();
        }

        @Override
        public <T> T call(Supplier<T> work) {
            if (stopAfter < Integer.MAX_VALUE && calls++ == BEFORE + stopAfter) {
                plain.run(() -> Intakes.stop(intakes, site.now.instant()));
            }
            return plain.call(work);
        }
    }

    /** Begins to take in what lies in the home by this name. */
    public UUID begin(String file) {
        return Intakes.begin(intakes, file, FakeUsers.ADMIN, site.now.instant());
    }

    public IntakeRun takeIn(UUID id) {
        return Intakes.take(intake, intakes, id);
    }

    /** How many rows there are of these persons, in which tables. */
    public Map<String, Integer> counts(List<PersonRef> persons) {
        Map<String, Integer> all = new TreeMap<>();
        persons.forEach(person -> book.counts(person).forEach((table, count) -> all.merge(table, count, Integer::sum)));
        return all;
    }
}
