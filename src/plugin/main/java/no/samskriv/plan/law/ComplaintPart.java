package no.samskriv.plan.law;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Templates;
import no.samskriv.person.Person;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.law.ComplaintView.LineView;
import no.samskriv.trust.site.RightsTexts;
import no.samskriv.trust.site.RightsTexts.SiteText;

/**
 * What a person can always do: say no, get another contact, complain. The last thing on the plan that is for the person,
 * and there from the first day.
 */
public final class ComplaintPart implements PlanPart {
    private static final String TITLE = "samskriv.complaint.title.";
    private static final String NO = "samskriv.complaint.no.";
    private static final String CHANGE = "samskriv.complaint.change.";
    private static final String COMPLAIN = "samskriv.complaint.complain.";
    private static final String OMBUD = "samskriv.complaint.ombud.";

    private final Templates templates;
    private final Messages messages;
    private final RightsTexts texts;

    public ComplaintPart(Templates templates, Messages messages, RightsTexts texts) {
        this.templates = templates;
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public String draw(Drawing drawing) {
        return drawing.isWhole() ? draw(drawing.plan().person(), drawing.plan().toThePerson()) : "";
    }

    /** For paper that is the person's, whoever prints it. */
    public String draw(Person person, boolean toThePerson) {
        String reader = toThePerson ? "own" : "staff";
        String name = person.name();
        ComplaintView view = new ComplaintView(
                messages.text(TITLE + reader, name),
                List.of(
                        line(texts.no(), messages.text(NO + reader, name)),
                        line(texts.change(), messages.text(CHANGE + reader, name)),
                        line(texts.complain(), messages.text(COMPLAIN + reader, name))),
                messages.text(OMBUD + reader, name),
                texts.ombud().isPresent(),
                texts.ombud().orElse(""));
        return templates.render("plan/complaint.vm", view);
    }

    private static LineView line(Optional<SiteText> ofSite, String ours) {
        return ofSite.map(text -> new LineView(text.text(), !text.language().isEmpty(), text.language()))
                .orElseGet(() -> new LineView(ours, false, ""));
    }
}
