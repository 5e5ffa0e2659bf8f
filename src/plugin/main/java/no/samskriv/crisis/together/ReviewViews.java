package no.samskriv.crisis.together;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.together.ReviewView.AskView;
import no.samskriv.crisis.together.ReviewView.ForceView;
import no.samskriv.crisis.together.ReviewView.KnowsView;
import no.samskriv.crisis.together.ReviewView.NumberView;
import no.samskriv.crisis.together.ReviewView.PlacesView;
import no.samskriv.crisis.together.ReviewView.ToggleView;
import no.samskriv.crisis.together.TogetherView.ChoiceView;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** What the person may want to look at before a crisis plan is in force; what there is nothing to ask about is left out. */
final class ReviewViews {
    private static final String TEXTS = "samskriv.crisis.review.";
    private static final ForceView NONE = new ForceView(false, "", "", "", "", "", "{}", "");

    private final CrisisContent content;
    private final CrisisHistory history;
    private final Phrases phrases;
    private final ToldWording words;
    private final Wording wording;
    private final List<CrisisEntry> entries;

    ReviewViews(CrisisContent content, CrisisHistory history, Phrases phrases, ToldWording words) {
        this.content = content;
        this.history = history;
        this.phrases = phrases;
        this.words = words;
        this.wording = words.wording();
        this.entries = Arrays.stream(CrisisSection.values())
                .flatMap(section -> content.in(section).stream())
                .toList();
    }

    ReviewView view() {
        List<AskView> suggestions = suggestions();
        List<AskView> unread = unread();
        List<NumberView> numbers = numbers();
        List<KnowsView> knows = knows();
        List<PlacesView> places = places();
        return new ReviewView(
                content.person().ref().value(),
                words.back(),
                phrases.text("samskriv.crisis.together.to-plan"),
                phrases.text(TEXTS + "title"),
                wording.forReader(TEXTS + "lead."),
                !suggestions.isEmpty(),
                suggestions,
                !unread.isEmpty(),
                unread,
                !numbers.isEmpty(),
                numbers,
                !knows.isEmpty(),
                knows,
                !places.isEmpty(),
                places,
                content.plan().isPresent(),
                content.plan().map(this::force).orElse(NONE));
    }

    private List<AskView> suggestions() {
        return entries.stream()
                .filter(entry -> entry.text() == null && entry.suggestion() != null)
                .map(entry -> ask(
                        entry,
                        words.text(entry),
                        wording.forReader("samskriv.crisis.together.mine."),
                        words.words(words.text(entry), ""),
                        true))
                .toList();
    }

    private List<AskView> unread() {
        return entries.stream()
                .filter(entry -> !unreadOf(entry).isEmpty())
                .map(entry -> ask(
                        entry,
                        unreadOf(entry).stream().map(each -> each.text().text()).collect(Collectors.joining("\n")),
                        wording.forReader(TEXTS + "right."),
                        "{" + unreadOf(entry).stream().map(this::readBack).collect(Collectors.joining(",")) + "}",
                        false))
                .toList();
    }

    /** A field that nobody has read back. */
    private record Unread(String field, VoiceText text) {}

    private static List<Unread> unreadOf(CrisisEntry entry) {
        List<Unread> unread = new ArrayList<>();
        add(unread, "text", entry.text());
        add(unread, "reason", entry.reason());
        add(unread, "alternative", entry.alternative());
        return unread;
    }

    private static void add(List<Unread> unread, String field, @Nullable VoiceText text) {
        if (text != null && text.isUnconfirmed()) {
            unread.add(new Unread(field, text));
        }
    }

    private String readBack(Unread each) {
        return "\"" + each.field() + "\":{\"text\":"
                + ToldWording.quoted(each.text().text()) + ",\"voice\":\"PERSON\",\"mode\":\"" + words.mode()
                + "\",\"confirmed\":true}";
    }

    private AskView ask(CrisisEntry entry, String text, String yes, String body, boolean hasRemoval) {
        return new AskView(
                entry.id().toString(),
                entry.revision().number(),
                words.section(entry),
                text,
                words.language(),
                yes,
                body,
                words.mode(),
                hasRemoval);
    }

    private Stream<CrisisEntry> named(Predicate<Contact> which) {
        return entries.stream().filter(content::mayBeCalled).filter(entry -> {
            Contact contact = entry.contact();
            return contact != null && which.test(contact);
        });
    }

    private List<NumberView> numbers() {
        return named(contact -> true)
                .filter(entry -> words.phone(entry).isEmpty() && !entry.keepsSomebodyAway())
                .map(entry -> {
                    Contact contact = entry.contact();
                    return new NumberView(
                            entry.id().toString(),
                            entry.revision().number(),
                            phrases.text(TEXTS + "number.of", words.name(entry)),
                            contact != null && contact.related() != null,
                            phrases.text(TEXTS + "number.at-person", words.name(entry)));
                })
                .toList();
    }

    private List<KnowsView> knows() {
        return named(contact -> contact.knows() == Knows.NOT_ASKED)
                .map(entry -> new KnowsView(
                        entry.id().toString(),
                        entry.revision().number(),
                        words.name(entry),
                        Arrays.stream(Knows.values())
                                .filter(each -> each != Knows.NOT_ASKED)
                                .map(each -> new ChoiceView(
                                        "{\"knows\":\"" + each + "\"}",
                                        phrases.text(TEXTS + "knows." + Wording.key(each)),
                                        false))
                                .toList()))
                .toList();
    }

    private List<PlacesView> places() {
        return entries.stream()
                .filter(entry -> !entry.onlyMe() && !entry.keepsSomebodyAway())
                .filter(entry -> entry.text() != null || entry.contact() != null)
                .map(entry -> new PlacesView(
                        entry.id().toString(),
                        entry.revision().number(),
                        words.section(entry),
                        words.title(entry),
                        List.of(toggle(entry, Place.SHEET, "sheet"), toggle(entry, Place.CARD, "card"))))
                .toList();
    }

    private ToggleView toggle(CrisisEntry entry, Place place, String key) {
        boolean on = entry.places().contains(place);
        Set<Place> after = EnumSet.of(place);
        after.addAll(entry.places());
        if (on) {
            after.remove(place);
        }
        String body = after.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(","));
        return new ToggleView(phrases.text(TEXTS + "on-" + key), on, "{\"places\":[" + body + "]}");
    }

    private ForceView force(CrisisPlan plan) {
        LocalDate latest = content.today().plusMonths(12);
        String hash = CrisisText.of(content).hash();
        Optional<CrisisVersion> same =
                history.inForce().filter(version -> version.hash().equals(hash));
        LocalDate until = plan.validUntil();
        String standing = plan.version() == 0 || until == null
                ? ""
                : phrases.text(TEXTS + "stands", Integer.toString(plan.version()), phrases.day(until));
        return new ForceView(
                !standing.isEmpty(),
                standing,
                same.map(version -> phrases.text(TEXTS + "same", Integer.toString(version.number())))
                        .orElseGet(() -> wording.forReader(TEXTS + "say.", Integer.toString(plan.version() + 1))),
                latest.toString(),
                content.today().toString(),
                latest.toString(),
                "{\"hash\":\"" + hash + "\"" + (content.grant().toThePerson() ? "" : ",\"agreed\":true") + "}",
                same.isPresent() ? wording.forReader(TEXTS + "again.") : wording.forReader(TEXTS + "now."));
    }
}
