package no.samskriv.crisis.sheet;

import static no.samskriv.plan.Wording.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.sheet.SheetView.LineView;
import no.samskriv.crisis.sheet.SheetView.SheetWordsView;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** The lines of a sheet, as views. */
final class LineViews {
    private final Phrases phrases;
    private final Wording wording;

    LineViews(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    LineView of(SheetTopic topic, SheetLine line, boolean screenOnly) {
        CrisisEntry entry = line.entry();
        SheetLine.Who who = line.who();
        String state = entry == null ? "" : state(entry);
        String label = entry == null ? "" : label(topic, entry);
        String phone = who == null ? "" : Objects.requireNonNullElse(who.phone(), "");
        String tel = Phones.link(phone);
        String checked = phone.isEmpty() || who == null || who.checkedOn() == null
                ? ""
                : phrases.text("samskriv.crisis.sheet.checked", phrases.day(who.checkedOn()));
        boolean isOnlyNamed = topic == SheetTopic.KEPT_AWAY && who != null;
        return new LineView(
                screenOnly,
                !state.isEmpty(),
                state,
                !label.isEmpty(),
                label,
                who != null,
                who == null ? "" : called(who),
                !phone.isEmpty(),
                phone,
                !tel.isEmpty(),
                tel,
                entry == null || isOnlyNamed ? List.of() : words(entry),
                !checked.isEmpty(),
                checked);
    }

    private static String called(SheetLine.Who who) {
        String relation = who.relation();
        return relation == null || relation.equalsIgnoreCase(who.name())
                ? who.name()
                : who.name() + " (" + relation + ")";
    }

    private static String state(CrisisEntry entry) {
        return entry.section().hasLevels() && entry.level() != Level.ALL ? key(entry.level()) : "";
    }

    /** The level in a word, and what a wish is about. */
    private String label(SheetTopic topic, CrisisEntry entry) {
        String state = state(entry);
        Stance stance = topic == SheetTopic.WISHES || topic == SheetTopic.VISITS ? entry.stance() : null;
        return Stream.of(
                        state.isEmpty() ? null : phrases.text("samskriv.crisis.entry.level." + state),
                        stance == null ? null : phrases.text("samskriv.crisis.entry.stance." + key(stance)),
                        entry.matter() == null || topic == SheetTopic.NEXT
                                ? null
                                : phrases.text("samskriv.crisis.entry.matter." + key(entry.matter())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<SheetWordsView> words(CrisisEntry entry) {
        List<SheetWordsView> words = new ArrayList<>();
        String suggestion = entry.suggestion();
        if (suggestion != null) {
            words.add(suggested(suggestion));
        }
        add(words, "", entry.text());
        add(words, "samskriv.crisis.sheet.because", entry.reason());
        add(words, "samskriv.crisis.sheet.rather", entry.alternative());
        return words;
    }

    private SheetWordsView suggested(String suggestion) {
        return new SheetWordsView(
                false,
                "",
                phrases.text("samskriv.crisis.suggestion." + suggestion),
                "suggestion",
                phrases.text("samskriv.language"),
                true,
                wording.forReader("samskriv.crisis.sheet.suggestion."));
    }

    private void add(List<SheetWordsView> words, String lead, @Nullable VoiceText said) {
        if (said != null) {
            boolean hasSource = said.isUnconfirmed() || said.voice() == Voice.PROFESSIONAL;
            words.add(new SheetWordsView(
                    !lead.isEmpty(),
                    lead.isEmpty() ? "" : phrases.text(lead),
                    said.text(),
                    style(said.voice()),
                    said.language().toLanguageTag(),
                    hasSource,
                    hasSource ? wording.source(said) : ""));
        }
    }

    private static String style(Voice voice) {
        return voice == Voice.PERSON ? "person" : voice == Voice.SHARED ? "shared" : "staff";
    }
}
