package no.samskriv.crisis.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.page.CrisisEntriesView.SilentView;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;

/**
 * Lines that stand nowhere, because whom they name must not be contacted (INV-28) or is not around the person any more. Who
 * may write is told that they are there, and may take them off.
 */
final class SilentViews {
    /** Where a line is there for whom it names. */
    private static final Set<CrisisSection> CALLING =
            EnumSet.of(CrisisSection.BREATHING_SPACE, CrisisSection.PEOPLE, CrisisSection.PROFESSIONALS);

    private final CrisisContent content;
    private final Phrases phrases;

    SilentViews(CrisisContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    /** Whether a line would have somebody called who must not be. */
    static boolean isSilent(CrisisContent content, CrisisEntry entry) {
        return CALLING.contains(entry.section()) && entry.contact() != null && !content.mayBeCalled(entry);
    }

    List<SilentView> all() {
        return content.entries().stream()
                .filter(entry -> isSilent(content, entry))
                .map(this::view)
                .toList();
    }

    private SilentView view(CrisisEntry entry) {
        String section =
                phrases.text("samskriv.crisis.section." + entry.section().key());
        String why = nameOf(Objects.requireNonNull(entry.contact(), "contact"))
                .map(name -> phrases.text("samskriv.crisis.entry.silent.not-contact", section, name))
                .orElseGet(() -> phrases.text("samskriv.crisis.entry.silent.gone", section));
        boolean asks = entry.text() != null && !content.grant().toThePerson();
        String remove = asks
                ? phrases.text(
                        "samskriv.crisis.entry.silent.remove.agreed",
                        content.person().name())
                : phrases.text("samskriv.crisis.entry.silent.remove");
        return new SilentView(
                why,
                remove,
                "crisis-entries/" + entry.id() + (asks ? "?agreed=true" : ""),
                entry.revision().number());
    }

    /** Empty for somebody who is not around the person any more. */
    private Optional<String> nameOf(Contact contact) {
        return contact.related() == null
                ? Optional.ofNullable(contact.name())
                : content.related(contact.related()).map(Related::name);
    }
}
