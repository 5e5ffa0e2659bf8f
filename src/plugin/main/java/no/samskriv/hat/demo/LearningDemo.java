package no.samskriv.hat.demo;

import static no.samskriv.plan.demo.DemoWords.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.learning.NoteKind;
import no.samskriv.hat.learning.TeamNote;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Revision;
import no.samskriv.person.PersonDemo;
import no.samskriv.plan.demo.DemoWords;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What the demo's team stands for, and which tips it has tried out. */
public final class LearningDemo {
    private static final List<String> VALUES =
            List.of("Hva er viktig for deg", "Vi holder avtaler", "Ingenting om deg uten deg");

    private static final int WEEK = 7;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** How many weeks before the anchor's own. */
    private record Week(int before, String tip, @Nullable String text, Noticed noticed) {}

    private static final List<Week> WEEKS = List.of(
            new Week(11, "tip-1", "Vi spurte om noe annet enn symptomer, og fikk lengre svar.", Noticed.NOT_ASKED),
            new Week(9, "tip-6", null, Noticed.NOT_ASKED),
            new Week(7, "tip-5", "Vi sa «jeg vet ikke» oftere enn vi pleier.", Noticed.YES),
            new Week(4, "tip-10", null, Noticed.NOT_ASKED),
            new Week(2, "tip-3", "Det er vanskelig å være stille så lenge.", Noticed.NO),
            new Week(0, "tip-4", null, Noticed.NOT_ASKED));

    private final NoteStore notes;
    private final Changes changes;

    public LearningDemo(NoteStore notes, Changes changes) {
        this.notes = notes;
        this.changes = changes;
    }

    void seed(DemoWords words) {
        for (String value : VALUES) {
            seed(new TeamNote(
                    id("hat-value", value),
                    PersonDemo.TEAM,
                    NoteKind.VALUE,
                    null,
                    null,
                    value,
                    null,
                    true,
                    words.user("leder"),
                    words.at(90),
                    Revision.FIRST));
        }
        WEEKS.forEach(week -> seed(tip(week, words)));
    }

    private static TeamNote tip(Week week, DemoWords words) {
        LocalDate monday = TeamNote.weekOf(words.day(WEEK * week.before()));
        return new TeamNote(
                id("hat-tip", week.tip()),
                PersonDemo.TEAM,
                NoteKind.TIP,
                monday,
                week.tip(),
                week.text(),
                week.noticed(),
                true,
                words.user("erfaring-c"),
                monday.atTime(NINE).atZone(Now.HERE).toInstant(),
                Revision.FIRST);
    }

    private void seed(TeamNote note) {
        changes.begin(new Subject(null, note.id(), TeamNote.KIND), note.createdBy(), note.createdAt());
        notes.insert(note);
    }
}
