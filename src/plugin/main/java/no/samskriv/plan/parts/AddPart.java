package no.samskriv.plan.parts;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Wording;
import no.samskriv.plan.parts.AddView.ButtonView;

/** <em>Legg til noe annet</em>: one folded line, so that nothing asks to be filled in. */
public final class AddPart implements PlanPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public AddPart(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        if (!drawing.isInteractive() || !drawing.isWhole()) {
            return "";
        }
        Wording wording = new Wording(
                phrases, users, drawing.plan().person(), drawing.plan().grant());
        List<ButtonView> buttons = new ArrayList<>(PartButtons.of(drawing.plan(), wording).stream()
                .map(button ->
                        new ButtonView(button.label(), button.what(), button.kind(), button.field(), button.owner()))
                .toList());
        if (drawing.plan().actions().stream().noneMatch(action -> action.terms().promise())) {
            buttons.add(new ButtonView(phrases.text("samskriv.promise.new"), "new-promise", "", "", ""));
        }
        return templates.render("plan/add.vm", new AddView(buttons));
    }
}
