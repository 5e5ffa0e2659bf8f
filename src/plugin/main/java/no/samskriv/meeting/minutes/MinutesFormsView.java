package no.samskriv.meeting.minutes;

import no.samskriv.kernel.Users;
import no.samskriv.kernel.View;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;

/**
 * The forms of minutes, for the script to copy.
 *
 * @param ownMode how the person's words come in where nobody is asked; empty where a worker says so
 * @param readBack what a worker says who has read the words back
 */
record MinutesFormsView(String id, String ownMode, boolean asksHow, String readBack, String remark, String what)
        implements View {
    static MinutesFormsView of(MeetingContent content, Phrases phrases, Users users) {
        SpokenViews wording = SpokenViews.of(content, phrases, users);
        return new MinutesFormsView(
                content.meeting().id().toString(),
                wording.ownMode(),
                wording.ownMode().isEmpty(),
                phrases.text("samskriv.plan.form.read-back", content.person().name()),
                wording.forReader("samskriv.minutes.remark.ask."),
                wording.forReader("samskriv.minutes.correction.ask."));
    }
}
