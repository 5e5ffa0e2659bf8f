package no.samskriv.hat.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskriv.hat.HatPart;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** On the team's page of the hat: what the team stands for in one line, the week's tip folded, and the way on. */
public final class LearningPart implements HatPart {
    private final LearningService learning;
    private final Templates templates;
    private final TipWording tips;

    public LearningPart(LearningService learning, Templates templates, Phrases phrases) {
        this.learning = learning;
        this.templates = templates;
        this.tips = new TipWording(phrases);
    }

    @Override
    public String draw(Drawing drawing) {
        LocalDate today = drawing.content().today();
        List<TeamNote> notes = learning.notes(drawing.content().own());
        String values = notes.stream()
                .filter(note -> note.kind() == NoteKind.VALUE)
                .map(note -> Wording.orEmpty(note.text()))
                .collect(Collectors.joining(" · "));
        Optional<String> tip = notes.stream()
                .filter(note ->
                        note.kind() == NoteKind.TIP && TeamNote.weekOf(today).equals(note.week()))
                .map(note -> Objects.requireNonNull(note.tip(), "tip"))
                .findFirst();
        Optional<String> question = tip.flatMap(key -> tips.question(key, today));
        if (!drawing.isInteractive() && values.isEmpty() && tip.isEmpty()) {
            return "";
        }
        return templates.render(
                "hat/learning-line.vm",
                new LearningLineView(
                        drawing.content().team().toString(),
                        drawing.isInteractive(),
                        !values.isEmpty(),
                        values,
                        tip.isPresent(),
                        tip.map(tips::title).orElse(""),
                        tip.map(tips::text).orElse(""),
                        question.isPresent(),
                        question.orElse("")));
    }
}
