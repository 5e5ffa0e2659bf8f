package no.samskriv.trust.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskriv.trust.LogHead;
import no.samskriv.trust.LogLink;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.log.LogFinding.Kind;

/** One chain of the access log, gone through row by row from the first. */
final class LogChain {
    /** Above this many it is not the order that has changed, but the key. */
    private static final int SUSPECTS = 50;

    private final LogSeal seal;
    private final String chain;
    private final String whose;
    private final List<LogFinding> found = new ArrayList<>();
    private final List<Suspect> suspects = new ArrayList<>();
    private int rows;
    private int last;
    private String hash = LogSeal.NOTHING;

    /** A row whose hash does not fit where it stands. */
    private record Suspect(LogLink link, String before) {}

    LogChain(LogSeal seal, String chain, String whose) {
        this.seal = seal;
        this.chain = chain;
        this.whose = whose;
    }

    /** How many have been gone through. */
    int rows() {
        return rows;
    }

    void next(LogLink link) {
        rows++;
        boolean afterGap = link.number() > last + 1;
        if (afterGap) {
            add(Kind.MISSING, last + 1, link.number() - 1);
        } else if (link.number() <= last) {
            add(Kind.REORDERED, link.number());
            return;
        }
        if (link.names().stream().anyMatch(name -> name.clear() == null)) {
            add(Kind.NAME_GONE, link.number());
        }
        if (!namesFit(link)) {
            add(Kind.ALTERED, link.number());
        } else if (!afterGap && !fits(link, link.number(), hash)) {
            // what stood before a gap is gone, and with it what the row after it is tied to
            suspects.add(new Suspect(link, hash));
        }
        last = link.number();
        hash = link.hash();
    }

    private boolean namesFit(LogLink link) {
        return link.names().stream()
                .allMatch(
                        name -> name.clear() == null || seal.alias(name.clear()).equals(name.alias()));
    }

    private boolean fits(LogLink link, int number, String before) {
        return seal.row(chain, number, before, link.content()).equals(link.hash());
    }

    /** What was found, when this is the end that belongs to the chain. */
    List<LogFinding> end(LogHead head) {
        boolean sealed = seal.head(chain, head.last(), head.hash()).equals(head.seal());
        if (last < head.last() && sealed) {
            add(Kind.MISSING, last + 1, head.last());
        } else if (!sealed || last != head.last() || !(hash.equals(head.hash()) || isSuspect(last))) {
            add(Kind.END, last);
        }
        return found();
    }

    /** What was found, when there is no end. */
    List<LogFinding> endless() {
        add(Kind.END, last);
        return found();
    }

    private boolean isSuspect(int number) {
        return suspects.stream().anyMatch(suspect -> suspect.link().number() == number);
    }

    private List<LogFinding> found() {
        if (suspects.size() > SUSPECTS) {
            add(Kind.ALTERED, suspects.get(0).link().number(), last);
        } else {
            explained().forEach((number, kind) -> add(kind, number));
        }
        return joined();
    }

    /** Rows that follow each other, and of which the same is to be said, are one finding. */
    private List<LogFinding> joined() {
        List<LogFinding> joined = new ArrayList<>();
        found.sort(Comparator.comparing(LogFinding::kind).thenComparing(LogFinding::number));
        for (LogFinding next : found) {
            LogFinding before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.kind() == next.kind() && before.to() + 1 == next.number()) {
                joined.set(joined.size() - 1, new LogFinding(next.kind(), whose, before.number(), next.to()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /**
     * Rows that have changed places do not fit where they stand, and neither does the row after them, though nobody has
     * touched it: each is tried in the places of the others, and after the others.
     */
    private Map<Integer, Kind> explained() {
        Map<Integer, Kind> kinds = new HashMap<>();
        for (Suspect suspect : suspects) {
            LogLink link = suspect.link();
            if (!fitsAfterAny(link, link.number())) {
                boolean elsewhere = suspects.stream()
                        .anyMatch(other -> fitsAfterAny(link, other.link().number()));
                kinds.put(link.number(), elsewhere ? Kind.REORDERED : Kind.ALTERED);
            }
        }
        return kinds;
    }

    private boolean fitsAfterAny(LogLink link, int number) {
        return suspects.stream()
                .anyMatch(other -> fits(link, number, other.before())
                        || fits(link, number, other.link().hash()));
    }

    private void add(Kind kind, int number) {
        add(kind, number, number);
    }

    private void add(Kind kind, int number, int to) {
        found.add(new LogFinding(kind, whose, number, to));
    }
}
