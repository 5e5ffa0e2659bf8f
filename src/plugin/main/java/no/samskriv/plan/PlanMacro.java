package no.samskriv.plan;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Reading;
import no.samskriv.person.PersonService;

/** {@code individual-plan}: the plan of the person whose page it stands on, or of the one named by {@code person}. */
public final class PlanMacro implements Macro {
    private final PersonService persons;
    private final PlanService plans;
    private final PlanFragment fragment;
    private final MacroResponder responder;

    public PlanMacro(PersonService persons, PlanService plans, PlanFragment fragment, MacroResponder responder) {
        this.persons = persons;
        this.plans = plans;
        this.fragment = fragment;
        this.responder = responder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return responder.respond(context, "no.samskriv:plan", reading -> {
            Plan plan = plans.planOf(person(parameters, reading));
            return reading.interactive() ? fragment.interactive(plan) : fragment.still(plan);
        });
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
