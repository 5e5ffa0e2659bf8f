package no.samskriv.meeting.talk;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A meeting before anybody has said whom it is about.
 *
 * @param refs of the persons whom the reader knows of; {@code nobody} when there are none
 */
record NewMeetingView(boolean nobody, List<String> refs, String day, String from) implements View {}
