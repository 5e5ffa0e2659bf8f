package no.samskriv.person;

import java.util.List;
import java.util.function.Consumer;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of who they are, how they want to be met, and who is around them. */
public final class CardCopyPart implements CopyPart {
    private final PersonCardService cards;
    private final AssignmentService assignments;
    private final RelatedService related;
    private final TaskService tasks;
    private final PersonFragment fragment;
    private final CurrentUser currentUser;

    public CardCopyPart(
            PersonCardService cards,
            AssignmentService assignments,
            RelatedService related,
            TaskService tasks,
            PersonFragment fragment,
            CurrentUser currentUser) {
        this.cards = cards;
        this.assignments = assignments;
        this.related = related;
        this.tasks = tasks;
        this.fragment = fragment;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "person";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        PersonCard card = cards.card(person, Via.FRAGMENT);
        Grant grant = card.requireGrant();
        List<StaffAssignment> workers =
                assignments.of(grant).stream().filter(assignments::isActive).toList();
        pages.accept(fragment.page(card, currentUser.get(), tasks.of(grant), workers, List.of(), related.of(grant)));
    }
}
