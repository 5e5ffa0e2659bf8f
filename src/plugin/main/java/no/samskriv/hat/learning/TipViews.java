package no.samskriv.hat.learning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.learning.LearningTipView.TipQuestionView;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** What a team tries out, ready to be drawn. */
final class TipViews {
    private static final String NOTICED = "samskriv.hat.learning.noticed.";

    private final Phrases phrases;
    private final TipWording tips;

    TipViews(Phrases phrases) {
        this.phrases = phrases;
        this.tips = new TipWording(phrases);
    }

    /**
     * @param day of the week that is shown
     * @param mayWrite whether something can be changed here
     */
    LearningTipView of(Learning learning, LocalDate day, boolean mayWrite) {
        return learning.tip(day)
                .map(note -> picked(learning, note, mayWrite))
                .orElseGet(() -> none(learning, mayWrite));
    }

    private LearningTipView picked(Learning learning, TeamNote note, boolean mayWrite) {
        String tip = Objects.requireNonNull(note.tip(), "tip");
        Noticed noticed = note.noticed();
        String text = Wording.orEmpty(note.text());
        List<ChoiceView> weeks = weeks(learning);
        String suggested = Tips.suggested(learning.notes());
        return new LearningTipView(
                learning.own().team().id().toString(),
                mayWrite,
                true,
                note.id().toString(),
                note.revision().number(),
                tips.title(tip),
                tips.text(tip),
                questions(tip, Objects.requireNonNull(note.week(), "week"), learning.today()),
                noticed != null,
                noticed == null ? "" : phrases.text(NOTICED + Wording.key(noticed)),
                !text.isEmpty(),
                text,
                Stream.of(Noticed.values())
                        .map(each ->
                                new ChoiceView(each.name(), phrases.text(NOTICED + Wording.key(each)), each == noticed))
                        .toList(),
                choices(tip),
                !weeks.isEmpty(),
                "",
                weeks,
                choices(suggested));
    }

    private LearningTipView none(Learning learning, boolean mayWrite) {
        String suggested = Tips.suggested(learning.notes());
        return new LearningTipView(
                learning.own().team().id().toString(),
                mayWrite,
                false,
                "",
                0,
                "",
                "",
                List.of(),
                false,
                "",
                false,
                "",
                List.of(),
                List.of(),
                true,
                phrases.text("samskriv.hat.learning.tip.suggestion", tips.title(suggested)),
                weeks(learning),
                choices(suggested));
    }

    private List<TipQuestionView> questions(String tip, LocalDate week, LocalDate today) {
        List<String> texts = tips.questions(tip);
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new TipQuestionView(
                        phrases.text("samskriv.day." + Wording.key(DayOfWeek.of(at + 1))),
                        texts.get(at),
                        week.plusDays(at).equals(today)))
                .toList();
    }

    private List<ChoiceView> choices(String chosen) {
        return Tips.keys().stream()
                .map(key -> new ChoiceView(key, tips.title(key), key.equals(chosen)))
                .toList();
    }

    /** This week and the next, where none is picked yet. */
    private List<ChoiceView> weeks(Learning learning) {
        LocalDate monday = TeamNote.weekOf(learning.today());
        return Stream.of(monday, monday.plusWeeks(1))
                .filter(week -> learning.tip(week).isEmpty())
                .map(week -> new ChoiceView(
                        week.toString(),
                        phrases.text(
                                week.equals(monday)
                                        ? "samskriv.hat.learning.tip.this-week"
                                        : "samskriv.hat.learning.tip.next-week",
                                phrases.day(week)),
                        false))
                .toList();
    }
}
