package no.samskriv.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanView.DraftView;
import no.samskriv.plan.PlanView.TextView;
import no.samskriv.plan.store.ActionStore;

/** The texts of a plan, as views. */
final class TextViews {
    private static final DraftView NO_DRAFT = new DraftView("", "", "", "", "", "");
    private static final TextView NOTHING =
            new TextView("", "person", "PERSON", "", false, "nb", "", "", "", false, false, false, NO_DRAFT);

    private final Plan plan;
    private final Phrases phrases;
    private final Wording wording;
    private final boolean interactive;

    TextViews(Plan plan, Phrases phrases, Wording wording, boolean interactive) {
        this.plan = plan;
        this.phrases = phrases;
        this.wording = wording;
        this.interactive = interactive;
    }

    /** @param field its name in drafts, such as {@code goal.title} */
    TextView view(UUID owner, String field, VoiceText text) {
        return view(text, interactive && mayChange(text.voice()), draft(owner, field));
    }

    /** A text that is read here, and changed in a form that has more in it. */
    TextView read(VoiceText text) {
        return view(text, false, NO_DRAFT);
    }

    private TextView view(VoiceText text, boolean editable, DraftView draft) {
        return new TextView(
                text.text(),
                style(text.voice()),
                text.voice().name(),
                Wording.orEmpty(text.mode()),
                text.isConfirmed(),
                text.language().toLanguageTag(),
                wording.whose(text),
                wording.source(text),
                how(text),
                text.isUnconfirmed(),
                editable,
                !draft.equals(NO_DRAFT),
                draft);
    }

    /** A text that nobody has written yet, of a goal that speaks with this voice. */
    TextView missing(UUID owner, String field, Voice voice) {
        DraftView draft = draft(owner, field);
        return new TextView(
                "",
                style(voice),
                voice.name(),
                "",
                false,
                plan.person().language().toLanguageTag(),
                "",
                "",
                "",
                false,
                interactive && mayChange(voice),
                !draft.equals(NO_DRAFT),
                draft);
    }

    static TextView nothing() {
        return NOTHING;
    }

    /** What the reader has begun on something that is not there yet. */
    List<DraftView> drafts(Collection<UUID> present) {
        return plan.drafts().stream()
                .filter(draft -> interactive && !present.contains(draft.owner()))
                .map(draft -> view(draft, headingOfNew(draft)))
                .toList();
    }

    private DraftView draft(UUID owner, String field) {
        return plan.drafts().stream()
                .filter(draft -> interactive
                        && draft.owner().equals(owner)
                        && draft.field().equals(field))
                .findFirst()
                .map(draft -> view(draft, heading(draft)))
                .orElse(NO_DRAFT);
    }

    private String heading(Draft draft) {
        boolean unread = draft.mode() != null && draft.mode().needsReadBack();
        return phrases.text(unread ? "samskriv.plan.draft.unread" : "samskriv.plan.draft.unsaved");
    }

    private String headingOfNew(Draft draft) {
        return phrases.text(
                draft.field().equals(ActionStore.TITLE)
                        ? "samskriv.plan.draft.new-action"
                        : "samskriv.plan.draft.new-goal");
    }

    private static DraftView view(Draft draft, String heading) {
        return new DraftView(
                draft.owner().toString(),
                draft.field(),
                heading,
                draft.text(),
                Wording.orEmpty(draft.mode()),
                Wording.orEmpty(draft.original()));
    }

    /** The person changes everything but what workers say in their own name. */
    private boolean mayChange(Voice voice) {
        return !plan.toThePerson() || voice != Voice.PROFESSIONAL;
    }

    private String how(VoiceText text) {
        String how = wording.how(text);
        return how.isEmpty() ? "" : ". " + how;
    }

    static String style(Voice voice) {
        return voice == Voice.PERSON ? "person" : voice == Voice.SHARED ? "shared" : "staff";
    }
}
