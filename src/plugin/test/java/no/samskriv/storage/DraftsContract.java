package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class DraftsContract {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final UserRef COORDINATOR = new UserRef("key-koordinator-a");
    private static final UserRef OTHER = new UserRef("k".repeat(255));
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123Z");

    private final UUID goal = UUID.randomUUID();
    private Drafts drafts;

    @BeforeEach
    void connect(TestDatabase database) {
        drafts = new Drafts(database.activeObjects(DraftRow.class));
        drafts.of(NORD, COORDINATOR).forEach(draft -> drafts.remove(COORDINATOR, draft.owner(), draft.field()));
        drafts.of(NORD, OTHER).forEach(draft -> drafts.remove(OTHER, draft.owner(), draft.field()));
    }

    @Test
    void keepsEveryCharacterOfADraft() {
        Draft draft = draft(COORDINATOR, "goal.title", "  Jeg vil 🥁\n\t\"'\\ $view ");

        drafts.put(draft);

        assertThat(drafts.of(NORD, COORDINATOR)).containsExactly(draft);
    }

    @Test
    void keepsTheNewestDraftOfAFieldOnly() {
        drafts.put(draft(COORDINATOR, "goal.title", "Jeg"));
        Draft newest = new Draft(
                NORD, COORDINATOR, goal, "goal.title", "Jeg vil", CaptureMode.PAPER, "mappe 3", NOON.plusMillis(1));

        drafts.put(newest);

        assertThat(drafts.of(NORD, COORDINATOR)).containsExactly(newest);
    }

    @Test
    void keepsAuthorsAndFieldsApart() {
        Draft title = draft(COORDINATOR, "goal.title", "Jeg");
        Draft why = draft(COORDINATOR, "goal.why", "Fordi");
        Draft others = draft(OTHER, "goal.title", "Du");

        drafts.put(title);
        drafts.put(why);
        drafts.put(others);

        assertThat(drafts.of(NORD, COORDINATOR)).containsExactly(title, why);
        assertThat(drafts.of(NORD, OTHER)).containsExactly(others);
        assertThat(drafts.of(new PersonRef("P-0002"), COORDINATOR)).isEmpty();
    }

    @Test
    void movesADraftThatIsKeptForAnotherPerson() {
        PersonRef sor = new PersonRef("P-0002");
        drafts.put(draft(COORDINATOR, "goal.title", "Jeg"));
        Draft ofSor = new Draft(sor, COORDINATOR, goal, "goal.title", "Sørs ord", null, null, NOON);

        drafts.put(ofSor);

        assertThat(drafts.of(NORD, COORDINATOR)).isEmpty();
        assertThat(drafts.of(sor, COORDINATOR)).containsExactly(ofSor);
        drafts.remove(COORDINATOR, goal, "goal.title");
    }

    @Test
    void forgetsADraftForGood() {
        drafts.put(draft(COORDINATOR, "goal.title", "Jeg"));
        Draft why = draft(COORDINATOR, "goal.why", "Fordi");
        drafts.put(why);

        drafts.remove(COORDINATOR, goal, "goal.title");
        drafts.remove(COORDINATOR, UUID.randomUUID(), "goal.title");

        assertThat(drafts.of(NORD, COORDINATOR)).containsExactly(why);
    }

    private Draft draft(UserRef author, String field, String text) {
        return new Draft(NORD, author, goal, field, text, null, null, NOON);
    }
}
