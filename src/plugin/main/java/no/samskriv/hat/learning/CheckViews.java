package no.samskriv.hat.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.learning.LearningCheckView.StatementView;
import no.samskriv.hat.learning.LearningCheckView.SumView;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** A team's value check, ready to be drawn. */
final class CheckViews {
    private static final String STATEMENT = "samskriv.hat.learning.check.";
    private static final String HOLDS = "samskriv.hat.learning.holds.";
    private static final String STATE = "samskriv.hat.learning.check-state.";

    private final Phrases phrases;

    CheckViews(Phrases phrases) {
        this.phrases = phrases;
    }

    LearningCheckView of(Learning learning, boolean mayWrite) {
        Optional<ValueCheck> last = learning.check();
        boolean open = last.filter(check -> !check.closed()).isPresent();
        boolean answered = last.filter(check -> check.answered().contains(learning.reader()))
                .isPresent();
        return new LearningCheckView(
                learning.own().team().id().toString(),
                last.map(check -> check.id().toString()).orElse(""),
                last.map(check -> check.revision().number()).orElse(0),
                last.map(check -> state(check, answered)).orElseGet(() -> phrases.text(STATE + "none")),
                mayWrite && !open,
                mayWrite && open && !answered,
                mayWrite && last.filter(check -> isToClose(check, learning)).isPresent(),
                Stream.of(ValueStatement.values())
                        .map(statement -> statement(statement, last))
                        .toList(),
                Stream.of(Holds.values())
                        .map(holds -> new ChoiceView(holds.name(), word(holds), false))
                        .toList(),
                last.filter(ValueCheck::isShown).isPresent());
    }

    /** Offered when there is something to show, and before that to whoever began it or leads the team. */
    private static boolean isToClose(ValueCheck check, Learning learning) {
        boolean enough = check.answered().size() >= ValueCheck.ENOUGH;
        boolean mine = learning.own().mayChange() || check.createdBy().equals(learning.reader());
        return !check.closed() && (enough || mine);
    }

    private String state(ValueCheck check, boolean answered) {
        String many = Integer.toString(check.answered().size());
        String day = phrases.day(check.createdAt());
        if (check.isShown()) {
            return phrases.text(STATE + "shown", day, many);
        }
        if (check.closed()) {
            return phrases.text(STATE + "too-few", day);
        }
        return phrases.text(STATE + (answered ? "answered" : "open"), day, many);
    }

    private StatementView statement(ValueStatement statement, Optional<ValueCheck> last) {
        List<SumView> sums = last.filter(ValueCheck::isShown)
                .map(check -> sums(check.of(statement)))
                .orElse(List.of());
        return new StatementView(statement.name(), phrases.text(STATEMENT + Wording.key(statement)), sums);
    }

    private List<SumView> sums(Map<Holds, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new SumView(word(count.getKey()), count.getValue()))
                .toList();
    }

    private String word(Holds holds) {
        return phrases.text(HOLDS + Wording.key(holds));
    }
}
