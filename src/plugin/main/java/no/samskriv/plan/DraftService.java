package no.samskriv.plan;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.storage.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing on a person's plan and cannot count yet, because it has not been read back. Nobody but its
 * author sees it, the person and the coordinator included; saving the text it is a draft of forgets it.
 */
public final class DraftService {
    private final Access access;
    private final Drafts drafts;
    private final InTransaction inTransaction;
    private final Now now;

    public DraftService(Access access, Drafts drafts, InTransaction inTransaction, Now now) {
        this.access = access;
        this.drafts = drafts;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** A text of the plan that may have a draft. */
    public enum Field {
        GOAL_TITLE(GoalStore.TITLE, Goal.TITLE_LIMIT),
        GOAL_WHY(GoalStore.WHY, Goal.WHY_LIMIT),
        ACTION_TITLE(ActionStore.TITLE, Action.TITLE_LIMIT),
        ACTION_HOW(ActionStore.HOW, ActionTerms.HOW_LIMIT),
        ACTION_EXTENT(ActionStore.EXTENT, ActionTerms.EXTENT_LIMIT),
        ACTION_NOTE(ActionStore.NOTE, ActionTerms.NOTE_LIMIT),
        PLAN_MATTERS(PlanHeadStore.MATTERS, PlanHead.MATTERS_LIMIT),
        PLAN_CELEBRATE(PlanHeadStore.CELEBRATE, PlanHead.CELEBRATE_LIMIT);

        private final String path;
        private final int limit;

        Field(String path, int limit) {
            this.path = path;
            this.limit = limit;
        }

        /** By its name in texts, such as {@code goal.title}. */
        public static Optional<Field> parse(String path) {
            for (Field field : values()) {
                if (field.path.equals(path)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Keeps the draft in place of the one the user had for this text.
     *
     * @param owner the goal or action, or the id a new one will be created with
     */
    public Draft keep(
            PersonRef person,
            UUID owner,
            Field field,
            String text,
            @Nullable CaptureMode mode,
            @Nullable String original) {
        Supplier<Draft> kept = () -> inTransaction.call(() -> {
            Grant grant = access.require(person, Section.PLAN, Verb.WRITE);
            PlainText.require(text, "text", field.limit);
            if (original != null) {
                PlainText.require(original, "original", TextInput.ORIGINAL_LIMIT);
            }
            Draft draft = new Draft(person, grant.user(), owner, field.path, text, mode, original, now.instant());
            drafts.put(draft);
            return draft;
        });
        try {
            return kept.get();
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.Stale) {
                return kept.get();
            }
            throw e;
        }
    }

    /** Throws the user's own draft away; nothing happens when there is none. */
    public void discard(PersonRef person, UUID owner, Field field) {
        inTransaction.run(() -> {
            Grant grant = access.require(person, Section.PLAN, Verb.WRITE);
            drafts.remove(grant.user(), owner, field.path);
        });
    }

    /** The name of an unknown field is as good as none. */
    public static Field field(String path) {
        return Field.parse(path).orElseThrow(ProblemException::notFound);
    }
}
