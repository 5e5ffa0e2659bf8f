package no.samskriv.meeting;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;

/** What worked, on every meeting; a conversation has a line of its own for it. */
public final class WorkedFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public WorkedFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        List<MeetingEntry> notes = content.entries(MeetingEntryKind.NOTE, Optional.empty()).stream()
                .filter(note -> note.value("line").equals(Optional.of(Line.WORKED.name())))
                .toList();
        boolean writes = drawing.isInteractive() && content.meeting().status().hasBegun();
        if (content.meeting().type().isConversation() || (notes.isEmpty() && !writes)) {
            return "";
        }
        String label = phrases.text("samskriv.meeting.worked");
        NoteViews views = new NoteViews(drawing, phrases, users);
        boolean own = content.toThePerson();
        return templates.render(
                "meeting/worked.vm",
                new WorkedView(
                        notes.stream().map(note -> views.view(note, label)).toList(),
                        notes.isEmpty(),
                        writes,
                        (own ? Lane.PERSON : Lane.AGREEMENT).name(),
                        (own ? Voice.PERSON : Voice.SHARED).name(),
                        label));
    }
}
