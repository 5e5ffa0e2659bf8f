package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** What is said beside a text that somebody asked to have corrected; the text and the request both stand. */
public final class CorrectionWording {
    private final MeetingContent content;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    public CorrectionWording(MeetingContent content, Phrases phrases, Users users) {
        this.content = content;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, content.person(), content.grant());
    }

    /** Whether it may be asked here and now: of what the service wrote, when the meeting is over. */
    public boolean mayAsk(boolean interactive, VoiceText text) {
        boolean staffs = text.voice() == Voice.PROFESSIONAL || text.voice() == Voice.SHARED;
        return staffs && interactive && content.meeting().status().isOver();
    }

    /** Every request about an entry with its answer, oldest first; nobody who reads by consent has any. */
    public List<String> beside(MeetingEntry entry) {
        return content.entries(MeetingEntryKind.CORRECTION).stream()
                .filter(correction -> entry.id().equals(correction.parent()))
                .map(this::whole)
                .toList();
    }

    private String whole(MeetingEntry correction) {
        String asked =
                asked(correction) + " «" + correction.text("what").orElseThrow().text() + "»";
        return correction
                .text("answer")
                .map(answer -> asked + " " + answered(correction, answer) + " «" + answer.text() + "»")
                .orElse(asked);
    }

    /** «Nord sa 12. november at dette ikke er riktig:» */
    public String asked(MeetingEntry correction) {
        String day = phrases.day(correction.text("what").orElseThrow().at());
        return wording.forReader("samskriv.minutes.correction.asked.", day);
    }

    /** «Koordinator A svarte 20. november: Det er rettet.» */
    public String answered(MeetingEntry correction, VoiceText answer) {
        return phrases.text(
                "samskriv.minutes.correction.answered."
                        + Wording.key(correction.choice("result", CorrectionResult.class)),
                users.displayName(answer.capturedBy()),
                correction.date("answeredOn").map(phrases::day).orElseGet(() -> phrases.day(answer.at())));
    }
}
