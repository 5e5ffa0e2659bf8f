package no.samskriv.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.person.Related;
import org.jspecify.annotations.Nullable;

/**
 * A crisis plan as somebody reads it.
 *
 * @param circle who is around the person; whoever must not be contacted is among them ({@link Related#mayBeSuggested})
 * @param plan nothing while nobody has begun
 * @param entries what the reader sees of it, section by section and in order
 */
public record CrisisContent(
        Person person,
        Grant grant,
        Circle circle,
        Optional<CrisisPlan> plan,
        List<CrisisEntry> entries,
        LocalDate today) {
    public CrisisContent {
        entries = List.copyOf(entries);
    }

    /** What stands in a section, in order; nothing when the person hides it. */
    public List<CrisisEntry> in(CrisisSection section) {
        boolean hidden = plan.filter(own -> own.hidden().contains(section)).isPresent();
        return hidden
                ? List.of()
                : entries.stream().filter(entry -> entry.isIn(section)).toList();
    }

    public Optional<Related> related(@Nullable UUID id) {
        return circle.related().stream()
                .filter(each -> each.id().equals(id) && !each.removed())
                .findFirst();
    }

    /** Whom nobody may call or tell anything, in the order they are listed; without why. */
    public List<Related> notToContact() {
        return circle.related().stream()
                .filter(each -> !each.removed() && !each.mayBeSuggested())
                .toList();
    }

    /** Whether an entry may stand among those to call: nobody who must not be contacted ever does (INV-28). */
    public boolean mayBeCalled(CrisisEntry entry) {
        Contact contact = entry.contact();
        if (contact == null) {
            return false;
        }
        return contact.related() == null
                ? notToContact().stream().noneMatch(each -> contact.means(each.name(), each.phone()))
                : related(contact.related()).filter(Related::mayBeSuggested).isPresent();
    }

    /** The same with this line as it is then, or without it when it has been taken off. */
    CrisisContent with(CrisisEntry changed) {
        List<CrisisEntry> then = new ArrayList<>(entries);
        then.removeIf(entry -> entry.id().equals(changed.id()));
        if (!changed.removed()) {
            then.add(changed);
        }
        then.sort(Comparator.comparingInt(CrisisEntry::order));
        return new CrisisContent(person, grant, circle, plan, then, today);
    }
}
