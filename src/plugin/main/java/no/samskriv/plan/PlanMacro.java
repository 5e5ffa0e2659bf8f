package no.samskriv.plan;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Reading;
import no.samskriv.person.PersonService;

/**
 * {@code individual-plan}: the plan of the person whose page it stands on, or of the one named by {@code person}; the part
 * of it that {@code show} names.
 */
public final class PlanMacro implements Macro {
    private final PersonService persons;
    private final PlanService plans;
    private final PlanFragment fragment;
    private final HistoryService histories;
    private final HistoryFragment historyFragment;
    private final MacroResponder responder;

    public PlanMacro(
            PersonService persons,
            PlanService plans,
            PlanFragment fragment,
            HistoryService histories,
            HistoryFragment historyFragment,
            MacroResponder responder) {
        this.persons = persons;
        this.plans = plans;
        this.fragment = fragment;
        this.histories = histories;
        this.historyFragment = historyFragment;
        this.responder = responder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return responder.respond(context, "no.samskriv:plan", reading -> {
            PersonRef person = person(parameters, reading);
            Show show = Show.parse(parameters.get("show"));
            return show == Show.HISTORY ? history(person, reading) : plan(person, show, reading);
        });
    }

    private String plan(PersonRef person, Show show, Reading reading) {
        Plan plan = plans.planOf(person, reading.via(), show);
        return reading.interactive() ? fragment.interactive(plan, show) : fragment.still(plan, show);
    }

    private String history(PersonRef person, Reading reading) {
        History history = histories.ofPerson(person, reading.via());
        return reading.interactive() ? historyFragment.page(history) : historyFragment.still(history);
    }

    private PersonRef person(Map<String, String> parameters, Reading reading) {
        String named = parameters.get("person");
        if (named != null && !named.isBlank()) {
            return PersonRef.parse(named.trim()).orElseThrow(ProblemException::notFound);
        }
        if (reading.pageId().isEmpty()) {
            throw ProblemException.notFound();
        }
        return persons.refOnPage(reading.pageId().getAsLong()).orElseThrow(ProblemException::notFound);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
