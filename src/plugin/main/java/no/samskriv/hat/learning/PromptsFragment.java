package no.samskriv.hat.learning;

import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.learning.PromptsView.PromptView;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Chime;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Draws the questions of the hat, for those in the team and for the leader who words them. */
public final class PromptsFragment {
    private static final String TITLE = "samskriv.hat.learning.prompts";

    private final Templates templates;
    private final Phrases phrases;
    private final PromptWording wording;

    public PromptsFragment(Templates templates, Phrases phrases, PromptWording wording) {
        this.templates = templates;
        this.phrases = phrases;
        this.wording = wording;
    }

    Drawn page(PromptService.Library library) {
        String team = library.own().team().id().toString();
        PromptsView view = new PromptsView(
                team,
                library.own().team().name(),
                library.own().mayChange(),
                phrases.text("samskriv.hat.learning.prompts.name-hint", PromptEdit.NAME),
                library.prompts().stream().map(prompt -> view(prompt, team)).toList(),
                Stream.of(Chime.values())
                        .map(chime -> new ChoiceView(chime.name(), element(chime), false))
                        .toList());
        return new Drawn(phrases.text(TITLE), templates.render("hat/prompts.vm", view));
    }

    private PromptView view(HatPrompt prompt, String team) {
        PromptEdit edit = prompt.edit();
        String key = "\"key\":\"" + prompt.key() + "\"";
        String active = "\"active\":" + !prompt.active();
        return new PromptView(
                prompt.key(),
                wording.about(prompt, PromptService.SOMEBODY),
                about(prompt),
                !prompt.active(),
                !prompt.fixed(),
                edit == null ? "POST" : "PATCH",
                edit == null ? "teams/" + team + "/hat-prompts" : "hat-prompts/" + edit.id(),
                edit == null ? "" : Integer.toString(edit.revision().number()),
                edit == null ? "{" + key + "}" : "{}",
                edit == null ? "{" + key + "," + active + "}" : "{" + active + "}",
                wording.standing(prompt, "nb"),
                wording.standing(prompt, "nn"),
                wording.standing(prompt, "en"));
    }

    private String about(HatPrompt prompt) {
        Optional<String> fixed =
                prompt.fixed() ? Optional.of(phrases.text("samskriv.hat.learning.prompts.fixed")) : Optional.empty();
        return Stream.of(fixed, Optional.ofNullable(prompt.element()).map(this::element), source(prompt.source()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private String element(@Nullable Chime chime) {
        return chime == null ? "" : phrases.text("samskriv.goal.chime." + Wording.key(chime));
    }

    /** {@code 100-ways-62}, {@code 100-ways-table-1} or {@code ten-tips-3}, in words. */
    private Optional<String> source(String source) {
        if (source.isEmpty()) {
            return Optional.of(phrases.text("samskriv.hat.learning.prompts.own"));
        }
        String number = source.substring(source.lastIndexOf('-') + 1);
        String kind = source.startsWith("ten-tips-") ? "tips" : source.contains("table") ? "table" : "ways";
        return Optional.of(phrases.text("samskriv.hat.learning.source." + kind, number));
    }
}
