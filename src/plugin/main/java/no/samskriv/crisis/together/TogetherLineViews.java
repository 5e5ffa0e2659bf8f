package no.samskriv.crisis.together;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.together.TogetherView.ChoiceView;
import no.samskriv.crisis.together.TogetherView.LineView;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/** What stands in a section, as views. */
final class TogetherLineViews {
    private final CrisisContent content;
    private final ToldWording words;

    TogetherLineViews(CrisisContent content, ToldWording words) {
        this.content = content;
        this.words = words;
    }

    List<LineView> in(CrisisSection section) {
        return content.in(section).stream().map(this::line).toList();
    }

    LineView line(CrisisEntry entry) {
        VoiceText text = entry.text();
        VoiceText reason = entry.reason();
        VoiceText alternative = entry.alternative();
        boolean suggested = text == null && entry.suggestion() != null;
        String said = words.text(entry);
        String name = words.name(entry);
        String phone = words.phone(entry);
        String source = words.source(text);
        String title = words.title(entry);
        return new LineView(
                entry.id().toString(),
                entry.revision().number(),
                suggested,
                !said.isEmpty(),
                said,
                style(text),
                words.language(),
                !source.isEmpty(),
                source,
                !name.isEmpty(),
                name,
                !phone.isEmpty(),
                phone,
                reason != null,
                reason == null ? "" : reason.text(),
                alternative != null,
                alternative == null ? "" : alternative.text(),
                entry.onlyMe(),
                entry.section().hasLevels() ? levels(entry.level()) : List.of(),
                entry.section().hasLevels(),
                words.text("samskriv.crisis.together.level.of", title),
                words.wording().forReader("samskriv.crisis.together.mine."),
                suggested ? words.words(said, "") : "{}",
                title);
    }

    List<ChoiceView> levels(Level chosen) {
        return Arrays.stream(Level.values())
                .map(level -> new ChoiceView(level.name(), words.level(level), level == chosen))
                .toList();
    }

    private static String style(@Nullable VoiceText text) {
        return text == null
                ? "staff"
                : (text.voice() == Voice.PROFESSIONAL
                        ? "staff"
                        : text.voice().name().toLowerCase(Locale.ROOT));
    }
}
