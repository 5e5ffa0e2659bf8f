package no.samskriv.hat.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/**
 * What a team keeps for its own learning. A leader says what the team stands for, anybody in the team picks a tip, and a
 * thought is its author's alone until shared. Whatever is written takes the thoughts with it whose time is over, of every
 * team.
 */
public final class NoteService {
    private final TeamAccess access;
    private final NoteStore notes;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public NoteService(
            TeamAccess access, NoteStore notes, Changes changes, InTransaction inTransaction, Locks locks, Now now) {
        this.access = access;
        this.notes = notes;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    TeamNote get(UUID id) {
        return inTransaction.call(() -> require(id).note());
    }

    /** A note as the current user has it. */
    private record Mine(Own own, TeamNote note) {}

    private Mine require(UUID id) {
        TeamNote note = notes.find(id).orElseThrow(ProblemException::notFound);
        Own own = access.requireRead(note.team());
        if (!note.isFor(own.user(), now.instant())) {
            throw ProblemException.notFound();
        }
        return new Mine(own, note);
    }

    Added<TeamNote> add(UUID team, UUID id, NewNote input) {
        return locks.call(
                TeamAccess.lock(team),
                () -> Added.once(
                        inTransaction,
                        () -> requireToWrite(team, input.kind()),
                        own -> repeated(own, id),
                        own -> create(own, id, input)));
    }

    private Own requireToWrite(UUID team, NoteKind kind) {
        if (kind == NoteKind.VALUE) {
            return access.requireChange(team);
        }
        access.requireMember(team);
        return access.requireRead(team);
    }

    private Optional<TeamNote> repeated(Own own, UUID id) {
        Optional<TeamNote> present = notes.find(id);
        if (present.isPresent()
                && !(present.get().team().equals(own.team().id())
                        && present.get().createdBy().equals(own.user()))) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private TeamNote create(Own own, UUID id, NewNote input) {
        UUID team = own.team().id();
        NoteKind kind = input.kind();
        LocalDate day = input.week() == null ? now.today() : input.week();
        TeamNote note = new TeamNote(
                id,
                team,
                kind,
                kind == NoteKind.VALUE ? null : TeamNote.weekOf(day),
                kind == NoteKind.TIP ? input.tip() : null,
                input.text(),
                null,
                kind != NoteKind.REFLECTION || input.shared(),
                own.user(),
                now.instant(),
                Revision.FIRST);
        requireSound(note);
        requireRoom(note, notes.of(team));
        changes.begin(subject(id), own.user(), note.createdAt());
        notes.insert(note);
        forgetNow();
        return note;
    }

    private static void requireSound(TeamNote note) {
        if (note.kind() == NoteKind.TIP && note.tip() == null) {
            throw ProblemException.invalid("tip", "missing");
        }
        String text = note.text();
        if (text == null && note.kind() != NoteKind.TIP) {
            throw ProblemException.invalid("text", "missing");
        }
        if (text != null && text.codePointCount(0, text.length()) > note.limit()) {
            throw ProblemException.invalid("text", "too-long", Integer.toString(note.limit()));
        }
    }

    private static void requireRoom(TeamNote added, List<TeamNote> present) {
        List<TeamNote> same =
                present.stream().filter(note -> note.kind() == added.kind()).toList();
        if (added.kind() == NoteKind.VALUE && same.size() >= TeamNote.MOST_VALUES) {
            throw ProblemException.ruleBroken("hat-values-full", Integer.toString(TeamNote.MOST_VALUES));
        }
        if (added.kind() == NoteKind.TIP && same.stream().anyMatch(note -> Objects.equals(added.week(), note.week()))) {
            throw ProblemException.ruleBroken("hat-tip-chosen");
        }
    }

    /** Changes one that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    TeamNote change(UUID id, NoteChange change, Revision seen) {
        return inTransaction.call(() -> {
            Mine mine = require(id);
            TeamNote before = mine.note();
            requireToChange(mine);
            requireSeen(before, seen);
            TeamNote after = change.over(before);
            requireSound(after);
            // what is to be gone one day is not kept in the history
            List<FieldChange> fields = new ChangedFields()
                    .value("tip", before.tip(), after.tip())
                    .text("text", before.text(), after.text())
                    .value("noticed", before.noticed(), after.noticed())
                    .value("shared", before.shared(), after.shared())
                    .list();
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(subject(id), seen, mine.own().user(), now.instant(), fields);
            notes.save(after);
            forgetNow();
            return after;
        });
    }

    private void requireToChange(Mine mine) {
        TeamNote note = mine.note();
        boolean may =
                switch (note.kind()) {
                    case VALUE -> mine.own().mayChange();
                    case TIP -> access.requireMember(note.team()).id().equals(note.team());
                    case REFLECTION -> note.createdBy().equals(mine.own().user());
                };
        if (!may) {
            throw ProblemException.notFound();
        }
    }

    private static void requireSeen(TeamNote note, Revision seen) {
        if (!note.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
    }

    /** Deletes it for good, with its history. A leader may take away what somebody has shared. */
    void remove(UUID id, Revision seen) {
        inTransaction.run(() -> {
            Mine mine = require(id);
            if (mine.note().kind() != NoteKind.REFLECTION || !mine.own().mayChange()) {
                requireToChange(mine);
            }
            requireSeen(mine.note(), seen);
            changes.claim(subject(id), seen, mine.own().user(), now.instant(), List.of());
            delete(id);
            forgetNow();
        });
    }

    /** Deletes what nobody has shared in thirty days; of every team, and as often as it is asked. */
    public void forget() {
        inTransaction.run(this::forgetNow);
    }

    private void forgetNow() {
        notes.unshared(now.instant().minus(TeamNote.KEPT)).forEach(note -> delete(note.id()));
    }

    private void delete(UUID id) {
        notes.delete(id);
        changes.erase(id);
    }

    private static Subject subject(UUID id) {
        return new Subject(null, id, TeamNote.KIND);
    }
}
