package no.samskriv.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.overview.Standing.Due;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.person.StartService;

/**
 * What a coordinator is to be reminded of: what has a day. The rest of what the overview says has none, and to be told of it
 * every morning would be nagging. By reference alone, so nothing is logged.
 */
public final class OwedService {
    private static final List<SignalKind> WITH_A_DAY = List.of(SignalKind.BROKEN, SignalKind.CONSENT, SignalKind.ASK);

    private static final String ACTION = "ACTION:";

    /** As many of a kind as anybody can do something about. */
    private static final int MOST = 50;

    /** So many days before a meeting there is time to ask what the person wants from it. */
    private static final int TO_ASK = 10;

    private final Access access;
    private final OverviewStore lines;
    private final StartService teams;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public OwedService(
            Access access,
            OverviewStore lines,
            StartService teams,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.lines = lines;
        this.teams = teams;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** What is owed those whom the current user coordinates for; nothing about anybody whom the user may not read it of. */
    public List<Owed> mine() {
        return inTransaction.call(() -> {
            UserRef user = currentUser.get();
            LocalDate today = now.today();
            return teams.teamsOfReader().stream()
                    .map(team -> new OverviewStore.Whose(user, team, today))
                    .flatMap(whose -> WITH_A_DAY.stream().map(kind -> of(whose, kind)))
                    .flatMap(Collection::stream)
                    .toList();
        });
    }

    private List<Owed> of(OverviewStore.Whose whose, SignalKind kind) {
        return lines.signals(whose, OverviewScope.MINE, kind, MOST).stream()
                .filter(line -> access.allows(line.person(), section(kind), Verb.READ))
                .flatMap(line -> owed(line, kind).stream())
                .toList();
    }

    private static Section section(SignalKind kind) {
        return switch (kind) {
            case CONSENT -> Section.PARTICIPATION;
            case ASK -> Section.MINUTES;
            default -> Section.ACTIONS;
        };
    }

    private static Optional<Owed> owed(OverviewLine line, SignalKind kind) {
        Due due = line.standing().due();
        return switch (kind) {
            case BROKEN -> broken(line, due);
            case CONSENT ->
                Optional.ofNullable(due.consent())
                        .map(day -> new Owed(
                                "consent-" + line.person() + "-" + day,
                                kind,
                                line.person(),
                                day.minusDays(SignalKind.AHEAD),
                                day,
                                false,
                                ""));
            default ->
                Optional.ofNullable(due.ask())
                        .map(day -> new Owed(
                                "ask-" + due.askAt(),
                                kind,
                                line.person(),
                                day.minusDays(TO_ASK),
                                day,
                                false,
                                String.valueOf(due.askAt())));
        };
    }

    /** A promise that is a task reminds whoever is to keep it, and stands in the list of tasks. */
    private static Optional<Owed> broken(OverviewLine line, Due due) {
        String at = due.brokenAt();
        LocalDate day = due.broken();
        if (at == null || day == null || !at.startsWith(ACTION)) {
            return Optional.empty();
        }
        String action = at.substring(ACTION.length());
        LocalDate promised = Objects.requireNonNullElse(due.promisedTo(), day);
        return Optional.of(
                new Owed("promise-" + action, SignalKind.BROKEN, line.person(), day, promised, true, action));
    }
}
