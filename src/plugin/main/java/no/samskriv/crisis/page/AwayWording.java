package no.samskriv.crisis.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Place;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;

/**
 * Whom nobody may call or tell anything, in one line above those to call, without why. On a screen it is always there; what
 * is made to be taken along says it of whom the person chose.
 */
final class AwayWording {
    private static final List<CrisisSection> CALLING =
            List.of(CrisisSection.BREATHING_SPACE, CrisisSection.PEOPLE, CrisisSection.PROFESSIONALS);

    private final Phrases phrases;
    private final Set<String> screen;
    private final Set<String> paper;

    AwayWording(CrisisContent content, boolean interactive, Phrases phrases) {
        this.phrases = phrases;
        Set<Place> taken = interactive ? Set.of(Place.PAPER) : Set.of(Place.PAPER, Place.FILE);
        // whoever reads by consent is no one to be told about others
        boolean told = content.grant().topics().all();
        this.paper = told ? names(content, false, taken) : Set.of();
        this.screen = told && interactive ? names(content, true, Set.of()) : Set.of();
    }

    private AwayWording(Phrases phrases) {
        this.phrases = phrases;
        this.screen = Set.of();
        this.paper = Set.of();
    }

    /** For a part that it does not stand above. */
    AwayWording nobody() {
        return new AwayWording(phrases);
    }

    private static Set<String> names(CrisisContent content, boolean all, Set<Place> chosen) {
        Set<String> names = new LinkedHashSet<>();
        for (Related each : content.notToContact()) {
            Set<Place> told = content.plan()
                    .map(CrisisPlan::told)
                    .map(where -> where.getOrDefault(each.id(), Set.of()))
                    .orElse(Set.of());
            if (all || told.containsAll(chosen)) {
                names.add(each.name());
            }
        }
        for (CrisisEntry entry : content.in(CrisisSection.TELL)) {
            Contact contact = entry.contact();
            boolean said = entry.keepsSomebodyAway() && (all || entry.places().containsAll(chosen));
            if (said && contact != null) {
                Optional.ofNullable(contact.name())
                        .or(() -> content.related(contact.related()).map(Related::name))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    /** Whether the line needs a part of its own, for want of anybody to call. */
    boolean stands(CrisisSection section) {
        return section == CrisisSection.PEOPLE && !(screen.isEmpty() && paper.isEmpty());
    }

    /** The part it stands above: the first with somebody to call. */
    CrisisSection above(List<CrisisSection> saying) {
        return CALLING.stream().filter(saying::contains).findFirst().orElse(CrisisSection.PEOPLE);
    }

    String onScreen() {
        return line(screen);
    }

    String onPaper() {
        return line(paper);
    }

    private String line(Set<String> names) {
        return names.isEmpty() ? "" : phrases.text("samskriv.crisis.entry.away", String.join(", ", names));
    }
}
