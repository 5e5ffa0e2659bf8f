package no.samskriv.plan.parts;

import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart.Drawing;
import no.samskriv.plan.Wording;
import no.samskriv.plan.parts.HeroView.DraftView;
import no.samskriv.plan.parts.HeroView.HeadTextView;
import no.samskriv.plan.signing.PlanHead;
import org.jspecify.annotations.Nullable;

/** What is said of the plan as a whole in the person's own words, as a view. */
final class HeroViews {
    private static final DraftView NO_DRAFT = new DraftView("", "", "", "", "");

    private final Plan plan;
    private final boolean interactive;
    private final Phrases phrases;
    private final Wording wording;

    HeroViews(Drawing drawing, Phrases phrases, Wording wording) {
        this.plan = drawing.plan();
        this.interactive = drawing.isInteractive();
        this.phrases = phrases;
        this.wording = wording;
    }

    HeroView view() {
        PlanHead head = plan.head();
        return new HeroView(
                plan.person().ref().value(),
                head.id().toString(),
                head.revision() == null ? 0 : head.revision().number(),
                interactive,
                Stream.of(
                                text("matters", "samskriv.parts.matters.", true, head.matters()),
                                text("celebrate", "samskriv.parts.celebrate.", false, head.celebrate()))
                        .filter(text -> text.has() || text.hasDraft())
                        .toList());
    }

    private HeadTextView text(String field, String title, boolean hero, @Nullable VoiceText text) {
        Optional<DraftView> draft = plan.drafts().stream()
                .filter(each -> interactive && each.owner().equals(plan.head().id()))
                .filter(each -> each.field().equals("plan." + field))
                .findFirst()
                .map(this::view);
        return new HeadTextView(
                field,
                wording.forReader(title),
                hero,
                text != null,
                text == null ? SaidView.NOTHING : SaidView.of(text, wording),
                text == null ? "" : Wording.orEmpty(text.mode()),
                text != null && text.isConfirmed(),
                draft.isPresent(),
                draft.orElse(NO_DRAFT));
    }

    private DraftView view(Draft draft) {
        boolean unread = draft.mode() != null && draft.mode().needsReadBack();
        return new DraftView(
                draft.field(),
                phrases.text(unread ? "samskriv.plan.draft.unread" : "samskriv.plan.draft.unsaved"),
                draft.text(),
                Wording.orEmpty(draft.mode()),
                Wording.orEmpty(draft.original()));
    }
}
