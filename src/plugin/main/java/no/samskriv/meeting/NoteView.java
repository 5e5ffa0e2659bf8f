package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Something that was said, as {@code meeting.notes.js} opens it.
 *
 * @param style {@code person}, {@code shared}, {@code staff} or {@code kin}
 * @param language BCP 47 tag of the words
 * @param whose whose words they are, for somebody who hears the page
 * @param source who said it, and when it was read back
 * @param told whether the source is for everybody to read; for others it is heard only
 * @param recalled whether nobody has read the words back yet; {@code source} says so
 * @param said who said it when that is not whoever wrote it, as {@link PeopleWording} reads it; empty for the writer
 * @param mayAsk whether it may be said that it is not right; {@code asked} is who has said so, and what was answered
 * @param label what the field is called that it is changed in
 */
public record NoteView(
        String id,
        int revision,
        String text,
        String style,
        String language,
        String whose,
        String source,
        boolean told,
        boolean recalled,
        String lane,
        String voice,
        String mode,
        boolean confirmed,
        String said,
        String label,
        boolean editable,
        boolean mayAsk,
        List<String> asked)
        implements View {}
