package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/** The questions of the hat as a team has them. */
record PromptsView(
        String team,
        String teamName,
        boolean mayChange,
        String hint,
        List<PromptView> prompts,
        List<ChoiceView> elements)
        implements View {

    /**
     * @param about what of recovery it asks about, and where the thought comes from
     * @param method how a change is sent, as {@code path}, {@code revision} and {@code body}
     */
    record PromptView(
            String key,
            String text,
            String about,
            boolean off,
            boolean mayToggle,
            String method,
            String path,
            String revision,
            String body,
            String toggle,
            String nb,
            String nn,
            String en)
            implements View {}
}
