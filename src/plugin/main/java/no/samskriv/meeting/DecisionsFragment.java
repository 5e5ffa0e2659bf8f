package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.DecisionsView.DecisionView;
import no.samskriv.meeting.DecisionsView.GroupView;
import no.samskriv.plan.Wording;

/** What was decided about an item, and who decided; what was decided by law stands apart from what was agreed. */
public final class DecisionsFragment implements ItemPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public DecisionsFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(PagePart.Drawing drawing, Optional<UUID> item) {
        boolean writes = drawing.isInteractive() && item.isPresent();
        List<GroupView> groups = new ArrayList<>();
        group(drawing, item, false, "samskriv.meeting.decisions").ifPresent(groups::add);
        group(drawing, item, true, "samskriv.meeting.decisions.by-law").ifPresent(groups::add);
        return groups.isEmpty() && !writes
                ? ""
                : templates.render(
                        "meeting/decisions.vm",
                        new DecisionsView(item.map(UUID::toString).orElse(""), writes, groups));
    }

    @Override
    public boolean isSaid(PagePart.Drawing drawing, Optional<UUID> item) {
        return !drawing.content().entries(MeetingEntryKind.DECISION, item).isEmpty();
    }

    private Optional<GroupView> group(PagePart.Drawing drawing, Optional<UUID> item, boolean byLaw, String title) {
        List<DecisionView> decisions = drawing.content().entries(MeetingEntryKind.DECISION, item).stream()
                .filter(each -> byLaw == (each.choice("decidedBy", DecidedBy.class) == DecidedBy.BY_LAW))
                .map(each -> view(drawing, each))
                .toList();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new GroupView(phrases.text(title), decisions));
    }

    private DecisionView view(PagePart.Drawing drawing, MeetingEntry decision) {
        MeetingContent content = drawing.content();
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        VoiceText text = decision.text("text").orElseThrow();
        return new DecisionView(
                decision.id().toString(),
                decision.revision().number(),
                text.text(),
                NoteViews.style(text.voice()),
                text.language().toLanguageTag(),
                wording.whose(text),
                wording.source(text),
                text.isUnconfirmed(),
                wording.forReader(
                        "samskriv.meeting.decided." + Wording.key(decision.choice("decidedBy", DecidedBy.class)) + "."),
                drawing.isInteractive() && (!content.toThePerson() || text.voice() != Voice.PROFESSIONAL));
    }
}
