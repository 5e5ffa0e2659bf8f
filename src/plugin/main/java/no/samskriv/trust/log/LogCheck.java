package no.samskriv.trust.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.person.Person;
import no.samskriv.person.Roster;
import no.samskriv.trust.LogHead;
import no.samskriv.trust.LogLink;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.log.LogFinding.Kind;
import no.samskriv.trust.store.AccessLogStore;

/**
 * Goes through the access log and names what is not as it was written. Row by row in pieces, beside whoever is reading
 * meanwhile: nothing is locked. It finds what anybody does who has the database and not the key; not that rows and ends
 * together have been put back to an older state.
 */
public final class LogCheck {
    private static final int PIECE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final AccessLogStore log;
    private final LogSeal seal;
    private final Roster roster;

    public LogCheck(AccessLogStore log, LogSeal seal, Roster roster) {
        this.log = log;
        this.seal = seal;
        this.roster = roster;
    }

    /**
     * What was gone through and what was found.
     *
     * @param rows that there are
     */
    public record Result(int chains, long rows, List<LogFinding> findings) {
        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    Result run() {
        return new Run().result();
    }

    private final class Run {
        private final Map<String, Person> persons = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<LogFinding> findings = new ArrayList<>();
        private long rows;

        Result result() {
            readPersons();
            List<LogHead> heads = log.heads("", PIECE);
            while (!heads.isEmpty()) {
                heads.forEach(this::check);
                heads = log.heads(heads.get(heads.size() - 1).chain(), PIECE);
            }
            Optional<String> chain = log.chainAfter("");
            while (chain.isPresent()) {
                if (seen.add(chain.get())) {
                    checkEndless(chain.get());
                }
                chain = log.chainAfter(chain.get());
            }
            persons.values().stream()
                    .filter(person ->
                            !person.demo() && !seen.contains(person.id().toString()))
                    .forEach(person -> findings.add(
                            new LogFinding(Kind.NO_CHAIN, person.ref().value(), 0, 0)));
            return new Result(seen.size(), rows, findings);
        }

        private void readPersons() {
            List<Person> piece = roster.after(BEFORE_ALL, PIECE);
            while (!piece.isEmpty()) {
                piece.forEach(person -> persons.put(person.id().toString(), person));
                piece = roster.after(piece.get(piece.size() - 1).id(), PIECE);
            }
        }

        private void check(LogHead head) {
            String name = head.chain();
            seen.add(name);
            LogChain chain = gone(name, head.last());
            int beyond = last(name, head.last());
            // whoever has added a row since the end was read has moved the end before it could be seen
            if (beyond > head.last() && log.head(name).orElse(head).last() < beyond) {
                findings.add(new LogFinding(Kind.END, whose(name), head.last() + 1, beyond));
            }
            note(name, chain, chain.end(head));
        }

        private void checkEndless(String name) {
            // begun after the ends were read: then it has one by now
            Optional<LogHead> head = log.head(name);
            if (head.isPresent()) {
                check(head.get());
                return;
            }
            LogChain chain = gone(name, Integer.MAX_VALUE);
            note(name, chain, chain.endless());
        }

        private void note(String name, LogChain chain, List<LogFinding> found) {
            rows += chain.rows();
            findings.addAll(found);
            if (!name.equals(AccessLogStore.REFUSED) && !persons.containsKey(name) && isNobodys(name)) {
                findings.add(new LogFinding(Kind.NOBODYS, name, 0, 0));
            }
        }

        /** Asked once more: somebody may have been taken in since everybody was read. */
        private boolean isNobodys(String name) {
            return roster.withId(name).isEmpty();
        }

        private LogChain gone(String name, int last) {
            LogChain chain = new LogChain(seal, name, whose(name));
            List<LogLink> piece = log.links(name, 0, PIECE);
            while (!piece.isEmpty() && piece.get(0).number() <= last) {
                piece.stream().filter(link -> link.number() <= last).forEach(chain::next);
                piece = log.links(name, piece.get(piece.size() - 1).number(), PIECE);
            }
            return chain;
        }

        /** The number of the last row after this one; this one when there is none. */
        private int last(String name, int after) {
            int last = after;
            List<LogLink> piece = log.links(name, last, PIECE);
            while (!piece.isEmpty()) {
                last = piece.get(piece.size() - 1).number();
                piece = log.links(name, last, PIECE);
            }
            return last;
        }

        private String whose(String chain) {
            if (chain.equals(AccessLogStore.REFUSED)) {
                return chain;
            }
            Person person = persons.get(chain);
            return person == null ? chain : person.ref().value();
        }
    }
}
