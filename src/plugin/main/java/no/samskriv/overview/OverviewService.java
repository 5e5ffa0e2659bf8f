package no.samskriv.overview;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.overview.OverviewList.Piece;
import no.samskriv.overview.OverviewPage.Entry;
import no.samskriv.overview.OverviewPage.Signal;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.overview.store.OverviewStore.Whose;
import no.samskriv.overview.store.OverviewViewStore;
import no.samskriv.person.Person;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.trust.ReachService;

/**
 * The overview of whoever works with persons of a team: their own, and of those only whom they may read about now. The
 * lines are where to look; {@link Access} says what is shown, and writes it down.
 */
public final class OverviewService {
    /** Of each kind so many are looked at. */
    static final int DUE = 60;

    private final TeamAccess teams;
    private final Access access;
    private final OverviewStore lines;
    private final OverviewList list;
    private final OverviewViewStore views;
    private final InTransaction inTransaction;
    private final Now now;

    public OverviewService(
            TeamAccess teams,
            ReachService reach,
            Access access,
            OverviewStore lines,
            OverviewViewStore views,
            InTransaction inTransaction,
            Now now) {
        this.teams = teams;
        this.access = access;
        this.lines = lines;
        this.list = new OverviewList(lines, reach);
        this.views = views;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** What is asked for: by name, what the reader has saved, else what is usual there. */
    public record Wish(Optional<OverviewChoice> named, OverviewChoice usual, OverviewPlace place, Via via) {}

    /** Of the team that works in a space. */
    OverviewPage inSpace(String spaceKey, Wish wish) {
        return inTransaction.call(() -> page(teams.requireInSpace(spaceKey), wish));
    }

    /** Of a team; not found for whoever neither is in it nor administers its space. */
    OverviewPage of(UUID team, Wish wish) {
        return inTransaction.call(() -> page(teams.requireRead(team), wish));
    }

    private OverviewPage page(Own own, Wish wish) {
        Whose whose = whose(own);
        Optional<OverviewChoice> saved = views.of(own.user(), own.team().id());
        OverviewChoice choice = wish.named().or(() -> saved).orElse(wish.usual());
        // whoever looks for somebody has seen what is to be done
        Map<PersonRef, Due> due = wish.place().isFirst() && !choice.seeks() ? due(whose, choice) : Map.of();
        Piece piece = list.at(whose, choice, wish.place(), due.keySet());
        List<Signal> signals = due.entrySet().stream()
                .flatMap(each -> Optional.ofNullable(piece.open().get(each.getKey())).stream()
                        .map(person -> new Signal(
                                each.getValue().kind(),
                                new Entry(each.getValue().line(), person))))
                .limit(OverviewPage.ROWS)
                .toList();
        Stream<Entry> shown = Stream.concat(signals.stream().map(Signal::entry), piece.rows().stream());
        Set<PersonRef> open = granted(shown.map(entry -> entry.line().person()).toList(), wish.via());
        return new OverviewPage(
                own.team(),
                own.user(),
                own.mayChange(),
                choice,
                saved.filter(choice::equals).isPresent(),
                signals.stream()
                        .filter(signal -> open.contains(ref(signal.entry())))
                        .toList(),
                piece.rows().stream().filter(entry -> open.contains(ref(entry))).toList(),
                piece.first(),
                piece.hasEarlier(),
                piece.hasLater(),
                now.today());
    }

    private record Due(SignalKind kind, OverviewLine line) {}

    /** Each person once, by what stands first; as many statements as there are kinds, however many persons. */
    private Map<PersonRef, Due> due(Whose whose, OverviewChoice choice) {
        Map<PersonRef, Due> foremost = new LinkedHashMap<>();
        for (SignalKind kind : SignalKind.values()) {
            lines.signals(whose, choice.scope(), kind, DUE)
                    .forEach(line -> foremost.putIfAbsent(line.person(), new Due(kind, line)));
        }
        return foremost;
    }

    private Set<PersonRef> granted(Collection<PersonRef> persons, Via via) {
        List<PersonRef> each = persons.stream().distinct().toList();
        return access.requireEach(each, Section.PLAN, via).keySet();
    }

    private static PersonRef ref(Entry entry) {
        return entry.line().person();
    }

    private Whose whose(Own own) {
        return new Whose(own.user(), own.team().id(), now.today());
    }

    /**
     * Everybody the choice is of, in order, to be taken out: portion by portion, each asked for and written down as an
     * export of its own.
     */
    void takeOut(UUID team, OverviewChoice choice, Consumer<List<Entry>> portion) {
        OverviewPlace place = OverviewPlace.FIRST;
        boolean more = true;
        while (more) {
            OverviewPlace from = place;
            Piece piece = inTransaction.call(() -> {
                Whose whose = whose(teams.requireRead(team));
                Piece found = list.at(whose, choice, from, List.of());
                Set<PersonRef> open =
                        granted(found.rows().stream().map(OverviewService::ref).toList(), Via.EXPORT);
                return new Piece(
                        found.rows().stream()
                                .filter(entry -> open.contains(ref(entry)))
                                .toList(),
                        found.first(),
                        found.hasEarlier(),
                        found.hasLater(),
                        Map.<PersonRef, Person>of());
            });
            portion.accept(piece.rows());
            // after the first page, an answer with the first page means that the place is gone
            more = piece.hasLater() && !piece.rows().isEmpty() && piece.first() == from.isFirst();
            place = more ? new OverviewPlace(ref(piece.rows().get(piece.rows().size() - 1)), null) : place;
        }
    }

    /** Keeps the choice as the reader's own for this team. */
    void save(UUID team, OverviewChoice choice) {
        inTransaction.run(() -> views.save(teams.requireRead(team).user(), team, choice));
    }

    /** From now on the overview is as it is for everybody. */
    void forget(UUID team) {
        inTransaction.run(() -> views.erase(teams.requireRead(team).user(), team));
    }
}
