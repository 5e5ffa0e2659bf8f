package no.samskriv.crisis.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.Place;
import no.samskriv.kernel.Section;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;

/** What one press does with a line: where else it stands, who sees it, its place, and that a number works. */
final class TouchViews {
    private static final String WORDS = "samskriv.crisis.entry.";

    private final CrisisContent content;
    private final Phrases phrases;
    private final boolean mayCheck;

    TouchViews(CrisisContent content, Phrases phrases, boolean mayCheck) {
        this.content = content;
        this.phrases = phrases;
        this.mayCheck = mayCheck;
    }

    List<TouchView> of(CrisisEntry entry, List<CrisisEntry> beside) {
        List<TouchView> touches = new ArrayList<>();
        addChecked(touches, entry);
        List<Place> places = entry.keepsSomebodyAway()
                ? List.of(Place.PAPER, Place.CARD, Place.FILE)
                : List.of(Place.SHEET, Place.CARD);
        places.forEach(place -> touches.add(place(entry, place)));
        if (content.grant().own() && content.grant().writes(Section.ONLY_ME)) {
            touches.add(TouchView.toggle(
                    phrases.text(WORDS + "only-me"),
                    entry.onlyMe(),
                    path(entry),
                    entry.revision().number(),
                    "{\"onlyMe\":" + !entry.onlyMe() + "}"));
        }
        addMoves(touches, entry, beside);
        return touches;
    }

    private TouchView place(CrisisEntry entry, Place place) {
        Set<Place> chosen = EnumSet.noneOf(Place.class);
        chosen.addAll(entry.places());
        boolean on = !chosen.add(place);
        if (on) {
            chosen.remove(place);
        }
        boolean asks = entry.keepsSomebodyAway() && !content.grant().toThePerson();
        return TouchView.toggle(
                phrases.text(
                        WORDS
                                + (asks ? "place.agreed." : "place.")
                                + place.name().toLowerCase(Locale.ROOT),
                        content.person().name()),
                on,
                path(entry),
                entry.revision().number(),
                TouchView.body(!asks, "\"places\":" + TouchView.names(chosen)));
    }

    private void addMoves(List<TouchView> touches, CrisisEntry entry, List<CrisisEntry> beside) {
        int place = beside.indexOf(entry);
        if (place > 0) {
            touches.add(move("up", entry, "\"" + beside.get(place - 1).id() + "\""));
        }
        if (place < beside.size() - 1) {
            boolean last = place + 2 >= beside.size();
            touches.add(move(
                    "down", entry, last ? "null" : "\"" + beside.get(place + 2).id() + "\""));
        }
    }

    private TouchView move(String key, CrisisEntry entry, String before) {
        return TouchView.once(
                phrases.text(WORDS + "move." + key),
                path(entry),
                entry.revision().number(),
                "{\"before\":" + before + "}");
    }

    /** Nothing for a number that was tried today already. */
    private void addChecked(List<TouchView> touches, CrisisEntry entry) {
        Contact contact = entry.contact();
        if (contact == null || entry.keepsSomebodyAway() || !content.mayBeCalled(entry)) {
            return;
        }
        String today = content.today().toString();
        if (contact.related() == null
                && contact.phone() != null
                && !content.today().equals(contact.checkedOn())) {
            touches.add(TouchView.once(
                    phrases.text(WORDS + "check"),
                    path(entry),
                    entry.revision().number(),
                    "{\"checkedOn\":\"" + today + "\"}"));
        }
        content.related(contact.related())
                .filter(each -> mayCheck && isToBeChecked(each))
                .ifPresent(each -> touches.add(TouchView.once(
                        phrases.text(WORDS + "check"),
                        "related/" + each.id(),
                        each.revision().number(),
                        "{\"phoneCheckedOn\":\"" + today + "\"}")));
    }

    private boolean isToBeChecked(Related each) {
        return each.phone() != null && !content.today().equals(each.phoneCheckedOn());
    }

    private static String path(CrisisEntry entry) {
        return "crisis-entries/" + entry.id();
    }
}
