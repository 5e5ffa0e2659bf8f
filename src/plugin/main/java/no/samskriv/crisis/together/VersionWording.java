package no.samskriv.crisis.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.Suggestions;
import no.samskriv.crisis.together.CrisisText.Line;
import no.samskriv.crisis.together.CrisisText.Words;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import org.jspecify.annotations.Nullable;

/** What stood in a crisis plan, and what is otherwise than it was, one plain sentence for each line. */
final class VersionWording {
    private static final String CHANGE = "samskriv.crisis.versions.change.";

    private final CrisisContent content;
    private final Phrases phrases;

    VersionWording(CrisisContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    /** Nothing when both say the same, or what is otherwise is nobody's to be told. */
    List<String> between(CrisisText before, CrisisText after) {
        List<String> sentences = new ArrayList<>();
        for (Line line : after.lines()) {
            if (mayBeTold(line)) {
                Optional<Line> was = before.line(line.id());
                changed(was, line).ifPresent(sentences::add);
            }
        }
        before.lines().stream()
                .filter(line -> after.line(line.id()).isEmpty() && mayBeTold(line))
                .forEach(line -> sentences.add(phrases.text(CHANGE + "gone", section(line), said(line))));
        return List.copyOf(sentences);
    }

    private Optional<String> changed(Optional<Line> was, Line is) {
        if (was.isEmpty()) {
            return Optional.of(phrases.text(CHANGE + "new", section(is), said(is)));
        } else if (was.get().equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                said(was.get()).equals(said(is))
                        ? phrases.text(CHANGE + "more", section(is), said(is))
                        : phrases.text(CHANGE + "other", section(is), said(is), said(was.get())));
    }

    /** Whoever must not be contacted by now is not told as somebody to call, wherever they stood then (INV-28). */
    boolean mayBeTold(Line line) {
        boolean away = line.stance() == Stance.DO_NOT_TELL || line.stance() == Stance.NOT_WELCOME;
        if (away || (line.related() == null && line.name() == null)) {
            return true;
        }
        Contact contact = new Contact(null, line.name(), line.phone(), null, Knows.NOT_ASKED);
        return line.related() == null
                ? content.notToContact().stream().noneMatch(each -> contact.means(each.name(), each.phone()))
                : content.related(line.related())
                        .filter(Related::mayBeSuggested)
                        .isPresent();
    }

    String section(Line line) {
        return phrases.text("samskriv.crisis.section." + line.section().key());
    }

    /** The words, or who is named. */
    private String said(Line line) {
        Words text = line.text();
        String suggestion = line.suggestion();
        if (text != null) {
            return text.text();
        }
        return suggestion == null
                ? Objects.requireNonNullElse(line.name(), "")
                : phrases.text(Suggestions.WORDS + suggestion);
    }

    /** All that a line said. */
    String whole(Line line) {
        return Stream.of(
                        line.text() == null && line.suggestion() == null ? "" : said(line),
                        orEmpty(line.name()),
                        orEmpty(line.phone()),
                        words(line.reason()),
                        words(line.alternative()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String words(@Nullable Words words) {
        return words == null ? "" : words.text();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
