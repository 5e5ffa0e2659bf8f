package no.samskriv.meeting.actions;

import java.util.List;
import no.samskriv.kernel.View;

/** What has happened since the last meeting: what went well, what was promised, and what goes on. */
record SinceView(boolean hasWins, List<WinView> wins, List<GroupView> groups) implements View {

    /** What went well, and when. */
    record WinView(String day, SaidView text) implements View {}

    /**
     * Actions that stand together.
     *
     * @param section whether they stand open, with a heading; they fold otherwise, and {@code title} opens them
     */
    record GroupView(String part, boolean section, String title, List<ActionView> actions) implements View {}

    /**
     * One of them.
     *
     * @param who who sees to it, and by when
     * @param responsible the same, as the form of an agreement writes it
     * @param from which meeting it was decided in
     * @param again what was promised instead, in this meeting
     * @param mayTell whether the reader may say what became of it
     * @param mayTakeBack whether what was said of it today may be taken back
     */
    record ActionView(
            String id,
            int revision,
            SaidView text,
            String who,
            String responsible,
            boolean hasFrom,
            String from,
            boolean hasState,
            String state,
            String stateStyle,
            boolean hasAgain,
            String again,
            boolean mayTell,
            boolean mayTakeBack,
            boolean mayPromiseAgain)
            implements View {}
}
