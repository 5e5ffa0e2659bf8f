package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/** What the hat asks and suggests, on the administrator's page. */
record HatTextsView(boolean noTeams, List<TeamTextsView> teams, List<TipTextView> tips) implements View {

    /**
     * @param said how many questions are the team's own doing
     * @param mayRead whether the reader is let in to the team's questions
     * @param mayChange whether the reader may change them there
     */
    record TeamTextsView(String id, String name, String said, boolean mayRead, boolean mayChange) implements View {}

    record TipTextView(String title, String text) implements View {}
}
