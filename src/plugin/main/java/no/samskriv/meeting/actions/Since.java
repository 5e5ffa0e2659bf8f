package no.samskriv.meeting.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Now;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.plan.Action;
import no.samskriv.plan.DecidedIn;
import no.samskriv.plan.Kept;
import no.samskriv.plan.entry.Entry;

/** What a meeting goes on from: what was promised and won since the one before it, and what goes on. */
public final class Since {
    private final MeetingContent content;
    private final LocalDate day;

    public Since(MeetingContent content) {
        this.content = content;
        this.day = content.meeting().frame().day();
    }

    /** The day of the meeting before this one; nothing for the first. */
    Optional<LocalDate> last() {
        return content.previous()
                .or(() -> content.all().stream()
                        .filter(other -> other.frame().day().isBefore(day)
                                && other.status().hasBegun()
                                && !other.type().isConversation())
                        .reduce((earlier, later) -> later))
                .map(meeting -> meeting.frame().day());
    }

    /** What was promised before this meeting and is open, the first day first, and then what has become of the others. */
    List<Action> promises() {
        return Stream.concat(openPromises(), promisesOver()).toList();
    }

    private Stream<Action> openPromises() {
        return earlier()
                .filter(Action::isOpenPromise)
                .sorted(Comparator.comparing(action -> action.due() == null ? LocalDate.MAX : action.due()));
    }

    /** What became of those that were closed since the last meeting. */
    public Stream<Action> promisesOver() {
        return earlier()
                .filter(action -> action.terms().kept() != null && isSince(action.statusOn()))
                .sorted(Comparator.comparing(Action::statusOn));
    }

    /** What else was decided in earlier meetings and is still to be done. */
    List<Action> open() {
        return earlier()
                .filter(action -> action.status().isOpen()
                        && !action.terms().promise()
                        && action.terms().decidedIn() != null)
                .toList();
    }

    /** What went well since the last meeting, newest first; nothing in the first. */
    List<Entry> wins() {
        return content.wins().stream()
                .filter(win -> last().isPresent() && isSince(on(win)) && !on(win).isAfter(day))
                .sorted(Comparator.comparing(Since::on).reversed())
                .toList();
    }

    static LocalDate on(Entry win) {
        return win.date("on")
                .orElseGet(
                        () -> LocalDate.ofInstant(win.text("text").orElseThrow().at(), Now.HERE));
    }

    /** The meeting an action was decided in, when the reader sees it. */
    Optional<Meeting> from(Action action) {
        return Optional.ofNullable(action.terms().decidedIn()).flatMap(decided -> content.all().stream()
                .filter(meeting -> meeting.id().equals(decided.meeting()))
                .findFirst());
    }

    /** What was promised instead of what was not kept: the same, said again in this meeting. */
    Optional<Action> again(Action promise) {
        return content.actions().stream()
                .filter(action -> action.isOpenPromise()
                        && promise.terms().kept() == Kept.NO
                        && isOfThis(action)
                        && action.title().text().equals(promise.title().text()))
                .findFirst();
    }

    private boolean isOfThis(Action action) {
        DecidedIn decided = action.terms().decidedIn();
        return decided != null && decided.meeting().equals(content.meeting().id());
    }

    private boolean isSince(LocalDate on) {
        return last().map(since -> !on.isBefore(since)).orElse(true);
    }

    /** What was there before this meeting. */
    private Stream<Action> earlier() {
        return content.actions().stream().filter(this::isEarlier);
    }

    private boolean isEarlier(Action action) {
        if (isOfThis(action)) {
            return false;
        }
        return from(action).map(meeting -> meeting.frame().day().isBefore(day)).orElseGet(() -> !LocalDate.ofInstant(
                        action.title().at(), Now.HERE)
                .isAfter(day));
    }
}
