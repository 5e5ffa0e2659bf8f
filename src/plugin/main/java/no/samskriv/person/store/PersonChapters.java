package no.samskriv.person.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** Who is who. */
public final class PersonChapters {
    private PersonChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofTeams(TeamRow.class, "UUID"),
                Chapter.ofTeams(TeamMemberRow.class).holding(Holds.USER, "MEMBER", "STAND_IN"),
                Chapter.ofPersons(PersonRow.class, "REF")
                        .holding(Holds.USER, "ACCOUNT", "COORDINATOR", "MAIN_CONTACT")
                        .holding(Holds.PAGE, "PAGE_ID")
                        .foundByItself(),
                Chapter.ofPersons(AssignmentRow.class)
                        .holding(Holds.USER, "WORKER")
                        .foundByItself(),
                Chapter.ofPersons(RelatedRow.class)
                        .holding(Holds.USER, "ACCOUNT", "CREATED_BY")
                        .foundByItself(),
                Chapter.ofPersons(ParticipantRow.class)
                        .holding(Holds.USER, "ACCOUNT", "CREATED_BY")
                        .foundByItself(),
                Chapter.ofPersons(TaskRow.class)
                        .holding(Holds.USER, "WORKER", "DONE_BY")
                        .foundByItself());
    }
}
