package no.samskriv.hat.talk;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Whom a team talks about in its meeting, and what is open from before.
 *
 * @param hasMeeting whether there is a meeting to talk in
 * @param open what is not settled or told yet, of persons the reader may know of
 * @param others how many more the meeting talks about, in words
 */
record TalkView(
        String meeting,
        int revision,
        boolean hasMeeting,
        String when,
        boolean hasOpen,
        String openTitle,
        List<OpenView> open,
        boolean hasOpenOthers,
        String openOthers,
        List<TabView> tabs,
        boolean mayAdd,
        boolean hasOthers,
        String others,
        boolean closes,
        boolean hasSummary,
        String summary)
        implements View {

    /** One that is open from before. */
    record OpenView(String discussion, String name, String what) implements View {}

    /** A person the meeting talks about. */
    record TabView(String discussion, String name, boolean done) implements View {}
}
