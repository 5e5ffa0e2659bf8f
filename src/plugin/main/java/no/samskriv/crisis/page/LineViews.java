package no.samskriv.crisis.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPart;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.page.CrisisEntriesView.ContactView;
import no.samskriv.crisis.page.CrisisEntriesView.LineView;
import no.samskriv.crisis.page.CrisisEntriesView.SaidView;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** The lines of a crisis plan, as views. */
final class LineViews {
    private static final String WORDS = "samskriv.crisis.entry.";

    private final CrisisContent content;
    private final boolean interactive;
    private final Phrases phrases;
    private final Wording wording;
    private final boolean writes;
    private final ContactViews contacts;
    private final TouchViews touches;
    private final Map<CrisisSection, List<LineView>> drawn = new EnumMap<>(CrisisSection.class);

    LineViews(CrisisPart.Drawing drawing, Phrases phrases, Users users, boolean writes, boolean mayCheck) {
        this.content = drawing.content();
        this.interactive = drawing.isInteractive();
        this.phrases = phrases;
        this.wording = new Wording(phrases, users, content.person(), content.grant());
        this.writes = writes;
        this.contacts = new ContactViews(content, phrases);
        this.touches = new TouchViews(content, phrases, mayCheck);
    }

    List<LineView> of(CrisisSection section) {
        return drawn.computeIfAbsent(section, key -> {
            List<CrisisEntry> entries =
                    content.in(key).stream().filter(this::isDrawn).toList();
            return entries.stream().map(entry -> view(entry, entries)).toList();
        });
    }

    /** Whoever must not be contacted stands with nobody who may be called; and paper says of nobody that they are not told. */
    private boolean isDrawn(CrisisEntry entry) {
        boolean toldHere = interactive
                || !entry.keepsSomebodyAway()
                || entry.places().containsAll(EnumSet.of(Place.PAPER, Place.FILE));
        boolean says = entry.text() != null
                || entry.suggestion() != null
                || !contacts.of(entry).equals(ContactView.NOBODY);
        return toldHere && says && !SilentViews.isSilent(content, entry);
    }

    private LineView view(CrisisEntry entry, List<CrisisEntry> beside) {
        ContactView contact = contacts.of(entry);
        String label = label(entry);
        String marks = writes ? marks(entry) : "";
        boolean leveled = entry.section().hasLevels() && entry.level() != Level.ALL;
        return new LineView(
                entry.id().toString(),
                entry.revision().number(),
                leveled,
                Wording.key(entry.level()),
                phrases.text(WORDS + "level." + Wording.key(entry.level())),
                !label.isEmpty(),
                label,
                said(entry),
                entry.suggestion() != null,
                entry.suggestion() == null ? "" : phrases.text("samskriv.crisis.suggestion." + entry.suggestion()),
                !contact.equals(ContactView.NOBODY),
                contact,
                !marks.isEmpty(),
                marks,
                entry.keepsSomebodyAway() && !entry.places().contains(Place.PAPER),
                writes,
                about(entry, contact),
                writes ? touches.of(entry, beside) : List.of());
    }

    private String about(CrisisEntry entry, ContactView contact) {
        if (entry.text() != null) {
            return entry.text().text();
        }
        return entry.suggestion() == null
                ? contact.name()
                : phrases.text("samskriv.crisis.suggestion." + entry.suggestion());
    }

    /** «Nei · Medisin»; of who may come nothing is said but the answer. */
    private String label(CrisisEntry entry) {
        Stance stance = entry.stance();
        return Stream.of(
                        stance == null ? "" : phrases.text(WORDS + "stance." + Wording.key(stance)),
                        entry.matter() == null ? "" : phrases.text(WORDS + "matter." + Wording.key(entry.matter())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<SaidView> said(CrisisEntry entry) {
        List<SaidView> said = new ArrayList<>();
        add(said, "", entry.text());
        add(said, phrases.text(WORDS + "reason.lead"), entry.reason());
        add(said, phrases.text(WORDS + "alternative.lead"), entry.alternative());
        return said;
    }

    private void add(List<SaidView> said, String lead, @Nullable VoiceText text) {
        if (text == null) {
            return;
        }
        boolean proposed = text.voice() == Voice.PROFESSIONAL;
        said.add(new SaidView(
                !lead.isEmpty(),
                lead,
                text.text(),
                style(text.voice()),
                text.language().toLanguageTag(),
                wording.whose(text),
                (proposed ? phrases.text(WORDS + "proposed") + " " : "") + wording.source(text),
                text.isUnconfirmed(),
                proposed || text.isUnconfirmed()));
    }

    private static String style(Voice voice) {
        return voice == Voice.PERSON ? "person" : voice == Voice.SHARED ? "shared" : "staff";
    }

    private String marks(CrisisEntry entry) {
        return Stream.of(
                        entry.onlyMe() ? phrases.text(WORDS + "only-me") : "",
                        entry.places().contains(Place.CARD) ? phrases.text(WORDS + "place.card") : "",
                        entry.places().contains(Place.SHEET) || entry.keepsSomebodyAway()
                                ? ""
                                : phrases.text(WORDS + "place.not-on-sheet"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
