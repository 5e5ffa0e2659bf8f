package no.samskriv.plan;

import static no.samskriv.plan.Wording.key;
import static no.samskriv.plan.Wording.orEmpty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.PlanView.ActionView;
import no.samskriv.plan.PlanView.StepView;
import no.samskriv.plan.store.ActionStore;
import org.jspecify.annotations.Nullable;

/** What is done, as views. */
final class ActionViews {
    private final Plan plan;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final TextViews texts;

    ActionViews(Plan plan, Phrases phrases, Users users, Wording wording, TextViews texts) {
        this.plan = plan;
        this.phrases = phrases;
        this.users = users;
        this.wording = wording;
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
        String state = state(action);
        return new ActionView(
                action.id().toString(),
                action.revision().number(),
                texts.view(action.id(), ActionStore.TITLE, action.title()),
                who(action),
                action.responsible().stored(),
                action.support().name(),
                wording.nameOf(action.support()),
                orEmpty(action.due()),
                action.status().name(),
                !state.isEmpty(),
                state,
                style(action),
                steps(action.support()));
    }

    private String who(Action action) {
        Responsible responsible = action.responsible();
        String who =
                switch (responsible.kind()) {
                    case PERSON -> wording.forReader("samskriv.plan.action.who.");
                    case USER -> responsible(users.displayName(Objects.requireNonNull(responsible.user())));
                    case RELATED -> responsible(nameOf(responsible.related()));
                };
        LocalDate due = action.due();
        if (due == null) {
            return who;
        }
        boolean own = responsible.kind() == Responsible.Kind.PERSON;
        String key = own ? "samskriv.plan.action.wished" : "samskriv.plan.action.due";
        return phrases.text(key, who, phrases.day(due));
    }

    private String responsible(String name) {
        return phrases.text("samskriv.plan.action.who", name);
    }

    private String nameOf(@Nullable UUID related) {
        return plan.circle().related().stream()
                .filter(each -> each.id().equals(related))
                .map(Related::name)
                .findFirst()
                .orElseGet(() -> phrases.text("samskriv.plan.action.somebody"));
    }

    /** An open action says nothing of itself, unless a worker has let its day pass: quietly, and of nobody else. */
    private String state(Action action) {
        if (action.isLate(phrases.today())) {
            return phrases.text("samskriv.plan.action.late");
        } else if (action.status() == ActionStatus.OPEN) {
            return "";
        }
        String status = phrases.text("samskriv.plan.action.status." + key(action.status()));
        return action.status().isOpen()
                ? status
                : phrases.text("samskriv.plan.action.since", status, phrases.day(action.statusOn()));
    }

    private String style(Action action) {
        if (action.status() == ActionStatus.DONE) {
            return "done";
        }
        return action.status().isOpen() ? "open" : "later";
    }

    private List<StepView> steps(SupportMode support) {
        return Arrays.stream(SupportMode.values())
                .map(each -> new StepView(wording.nameOf(each), each == support))
                .toList();
    }
}
