package no.samskriv.keeping.out;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.keeping.Background;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Team;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;

/** Having a team written out to a file on the server: its leaders begin it, and stop it. */
public final class ExportService {
    private static final String LOCK = "export.";

    private final TeamAccess teams;
    private final ExportRunStore runs;
    private final TeamWritingService writing;
    private final Background background;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public ExportService(
            TeamAccess teams,
            ExportRunStore runs,
            TeamWritingService writing,
            Background background,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        this.teams = teams;
        this.runs = runs;
        this.writing = writing;
        this.background = background;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /**
     * What somebody in a team sees of it.
     *
     * @param leaders whom to ask; nobody where the team has none
     * @param runs newest first; none for whoever does not lead the team
     */
    public record Exports(Team team, boolean leads, List<UserRef> leaders, List<ExportRun> runs) {}

    Exports of(UUID team) {
        return inTransaction.call(() -> {
            TeamAccess.Own own = teams.requireRead(team);
            List<UserRef> leaders = teams.members(own).stream()
                    .filter(TeamMember::isLeader)
                    .map(TeamMember::user)
                    .toList();
            boolean leads = leaders.contains(own.user());
            return new Exports(own.team(), leads, leaders, leads ? present(team) : List.of());
        });
    }

    /** Those of a team, for its leaders. */
    List<ExportRun> list(UUID team) {
        return inTransaction.call(() -> {
            requireLeader(team);
            return present(team);
        });
    }

    private List<ExportRun> present(UUID team) {
        return runs.of(team).stream().map(run -> run.asOf(now.instant())).toList();
    }

    Added<ExportRun> begin(UUID team, UUID id) {
        Added<ExportRun> begun = locks.call(
                LOCK + team,
                () -> Added.once(
                        inTransaction,
                        () -> requireLeader(team),
                        user -> repeated(user, team, id),
                        user -> create(user, team, id)));
        if (begun.isNew()) {
            background.run(() -> writing.write(id));
        }
        return begun;
    }

    private Optional<ExportRun> repeated(UserRef user, UUID team, UUID id) {
        Optional<ExportRun> present = runs.find(id);
        if (present.filter(run -> !run.startedBy().equals(user) || !run.team().equals(team))
                .isPresent()) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private ExportRun create(UserRef user, UUID team, UUID id) {
        for (ExportRun run : runs.of(team)) {
            ExportRun present = run.asOf(now.instant());
            if (present.state().isGoingOn()) {
                throw ProblemException.ruleBroken("export-going-on");
            }
            if (run.state() != present.state()) {
                runs.save(present);
            }
        }
        ExportRun run = ExportRun.begun(id, team, user, now.instant());
        runs.insert(run);
        return run;
    }

    /** It ends before the next person; nothing happens when it is over. */
    ExportRun stop(UUID id) {
        return inTransaction.call(() -> {
            ExportRun run = runs.find(id).orElseThrow(ProblemException::notFound);
            requireLeader(run.team());
            if (!run.state().isGoingOn()) {
                return run;
            }
            ExportRun stopped = run.ended(RunState.STOPPED, now.instant());
            runs.save(stopped);
            return stopped;
        });
    }

    private UserRef requireLeader(UUID team) {
        TeamMember member = teams.requireMembership(team);
        if (!member.isLeader()) {
            throw ProblemException.notFound();
        }
        return member.user();
    }
}
