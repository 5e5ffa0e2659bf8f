package no.samskriv.crisis;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Reading;
import no.samskriv.person.PersonService;

/**
 * {@code crisis-plan}: the crisis plan of the person whose page it stands on, or of the one named by {@code person}; whole,
 * or in another {@code layout}.
 */
public final class CrisisMacro implements Macro {
    private final PersonService persons;
    private final CrisisService crises;
    private final CrisisFragment fragment;
    private final CrisisLayoutFragment layouts;
    private final MacroResponder responder;

    public CrisisMacro(
            PersonService persons,
            CrisisService crises,
            CrisisFragment fragment,
            CrisisLayoutFragment layouts,
            MacroResponder responder) {
        this.persons = persons;
        this.crises = crises;
        this.fragment = fragment;
        this.layouts = layouts;
        this.responder = responder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return responder.respond(context, "no.samskriv:crisis", reading -> {
            PersonRef person = person(parameters, reading);
            String layout = parameters.getOrDefault("layout", "full");
            return layouts.draw(layout, person, reading.via(), reading.interactive())
                    .orElseGet(() -> fragment.interactive(crises.of(person, reading.via())));
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
