package no.samskriv.hat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Reading;

/** {@code recovery-hat}: the hat of the team named by {@code team}, or of the team whose space it stands in. */
public final class HatMacro implements Macro {
    private final HatService hats;
    private final HatFragment fragment;
    private final MacroResponder responder;

    public HatMacro(HatService hats, HatFragment fragment, MacroResponder responder) {
        this.hats = hats;
        this.fragment = fragment;
        this.responder = responder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return responder.respond(context, "no.samskriv:hat", reading -> {
            HatContent content = content(parameters, reading);
            return reading.interactive() ? fragment.interactive(content) : fragment.still(content);
        });
    }

    private HatContent content(Map<String, String> parameters, Reading reading) {
        String named = parameters.get("team");
        if (named == null || named.isBlank()) {
            return hats.inSpace(reading.spaceKey(), reading.via());
        }
        try {
            return hats.of(UUID.fromString(named.trim()), reading.via());
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
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
