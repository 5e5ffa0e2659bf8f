package no.samskriv.crisis.find;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPart;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** What the plan may be found by at night, for whoever may change it. */
public final class FindMarksPart implements CrisisPart {
    private static final String WORDS = "samskriv.crisis.find.marks.";

    private final FindMarkService marks;
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public FindMarksPart(FindMarkService marks, Templates templates, Phrases phrases, Users users) {
        this.marks = marks;
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        CrisisContent content = drawing.content();
        boolean writes = drawing.isInteractive() && content.grant().writes(Section.CRISIS_PLAN);
        return writes && content.plan().isPresent()
                ? templates.render("crisis/find-marks.vm", view(content, marks.of(content.grant())))
                : "";
    }

    private FindMarksView view(CrisisContent content, FindMarks said) {
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        boolean asks = !content.grant().toThePerson();
        String name = content.person().name();
        return new FindMarksView(
                said.person().value(),
                said.revision()
                        .map(Revision::number)
                        .map(number -> Integer.toString(number))
                        .orElse(""),
                phrases.text(WORDS + "title"),
                wording.forReader(WORDS + "lead."),
                chosen(said),
                phrases.text(WORDS + "name", name),
                said.has(FindBy.NAME),
                String.join(", ", said.values(FindBy.OTHER_NAME)),
                String.join(", ", said.values(FindBy.PHONE)),
                String.join(", ", said.values(FindBy.BIRTH_DATE)),
                asks,
                asks ? phrases.text("samskriv.plan.remove.agreed", name) : "");
    }

    /** By kind alone: what it is stands in the form. */
    private String chosen(FindMarks said) {
        List<String> kinds = new ArrayList<>();
        for (FindBy by : FindBy.values()) {
            if (said.has(by)) {
                kinds.add(phrases.text(WORDS + "by." + Wording.key(by)));
            }
        }
        return kinds.isEmpty()
                ? phrases.text(WORDS + "none", said.person().value())
                : phrases.text(WORDS + "chosen", String.join(", ", kinds));
    }
}
