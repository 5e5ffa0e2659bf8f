package no.samskriv.crisis.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.page.CrisisEntriesView.ContactView;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Who is meant by a line, as a view. */
final class ContactViews {
    private static final String WORDS = "samskriv.crisis.entry.";

    private final CrisisContent content;
    private final Phrases phrases;

    ContactViews(CrisisContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    /** Nobody for a line without one, and for somebody who must not be contacted and is not kept away by this line. */
    ContactView of(CrisisEntry entry) {
        Contact contact = entry.contact();
        boolean away = entry.stance() == Stance.DO_NOT_TELL || entry.stance() == Stance.NOT_WELCOME;
        if (contact == null || !(away || content.mayBeCalled(entry))) {
            return ContactView.NOBODY;
        }
        Optional<Related> related = content.related(contact.related());
        String name = Optional.ofNullable(contact.name())
                .or(() -> related.map(Related::name))
                .orElse("");
        if (name.isEmpty()) {
            return ContactView.NOBODY;
        }
        if (away) {
            return new ContactView(name, false, "", "", false, "");
        }
        String phone = Optional.ofNullable(contact.phone())
                .or(() -> related.map(Related::phone))
                .orElse("");
        LocalDate checked = contact.related() == null
                ? contact.checkedOn()
                : related.map(Related::phoneCheckedOn).orElse(null);
        String facts = Stream.of(
                        related.map(Related::relation).orElse(""),
                        phone.isEmpty() ? "" : checked(checked),
                        phrases.text(WORDS + "knows.label") + ": "
                                + phrases.text(WORDS + "knows." + Wording.key(contact.knows())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ContactView(name, !phone.isEmpty(), phone, tel(phone), true, facts);
    }

    private String checked(@Nullable LocalDate day) {
        return day == null ? "" : phrases.text(WORDS + "checked", phrases.day(day));
    }

    private static String tel(String phone) {
        return phone.replace(" ", "");
    }
}
