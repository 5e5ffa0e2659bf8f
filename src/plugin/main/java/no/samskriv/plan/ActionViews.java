package no.samskriv.plan;

import static no.samskriv.plan.Wording.orEmpty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanView.ActionView;
import no.samskriv.plan.PlanView.DetailView;
import no.samskriv.plan.PlanView.StepView;
import no.samskriv.plan.store.ActionStore;
import org.jspecify.annotations.Nullable;

/** What is done, as views. */
final class ActionViews {
    private final Plan plan;
    private final Phrases phrases;
    private final Wording wording;
    private final ActionWording words;
    private final TextViews texts;

    ActionViews(Plan plan, Phrases phrases, Users users, Wording wording, TextViews texts) {
        this.plan = plan;
        this.phrases = phrases;
        this.wording = wording;
        this.words = new ActionWording(plan.circle(), phrases, users, wording);
        this.texts = texts;
    }

    /** @param goal null for those without one */
    List<ActionView> of(@Nullable UUID goal) {
        return plan.actions().stream()
                .filter(action -> Objects.equals(goalOnPlan(action), goal))
                .map(this::view)
                .toList();
    }

    /** A goal that has been taken off the plan takes nothing that is still done with it. */
    private @Nullable UUID goalOnPlan(Action action) {
        boolean present = plan.goals().stream().anyMatch(goal -> goal.id().equals(action.goal()));
        return present ? action.goal() : null;
    }

    private ActionView view(Action action) {
        String state = words.state(action);
        List<DetailView> details = details(action);
        return new ActionView(
                action.id().toString(),
                action.revision().number(),
                texts.view(action.id(), ActionStore.TITLE, action.title()),
                words.who(action),
                action.responsible().stored(),
                action.support().name(),
                wording.nameOf(action.support()),
                orEmpty(action.due()),
                action.status().name(),
                !state.isEmpty(),
                state,
                words.style(action),
                steps(action.support()),
                orEmpty(goalOnPlan(action)),
                action.terms().promise(),
                orEmpty(action.terms().kept()),
                words.promise(action),
                words.promiseStyle(action),
                !details.isEmpty(),
                details);
    }

    /** What more was said of it; what nobody has said takes no room, and is added where the action is changed. */
    private List<DetailView> details(Action action) {
        ActionTerms terms = action.terms();
        List<DetailView> details = new ArrayList<>();
        add(details, action, "how", ActionStore.HOW, terms.how());
        add(details, action, "extent", ActionStore.EXTENT, terms.extent());
        add(details, action, "note", ActionStore.NOTE, terms.note());
        return details;
    }

    private void add(List<DetailView> details, Action action, String name, String field, @Nullable VoiceText text) {
        if (text != null) {
            String label = phrases.text("samskriv.plan.action.detail." + name);
            details.add(new DetailView(name, label, texts.view(action.id(), field, text)));
        }
    }

    private List<StepView> steps(SupportMode support) {
        return Arrays.stream(SupportMode.values())
                .map(each -> new StepView(wording.nameOf(each), each == support))
                .toList();
    }
}
