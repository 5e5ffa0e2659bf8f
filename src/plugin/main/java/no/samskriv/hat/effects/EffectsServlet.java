package no.samskriv.hat.effects;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatService;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/hattens-virkning?team=UUID}: what the hat has led to. */
public final class EffectsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient HatService hats;
    private final transient EffectService effects;
    private final transient EffectsFragment fragment;

    public EffectsServlet(PageResponder responder, HatService hats, EffectService effects, EffectsFragment fragment) {
        this.responder = responder;
        this.hats = hats;
        this.effects = effects;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:hat-own", this::page);
    }

    private Drawn page(Parameters parameters) {
        HatContent content = hats.of(parameters.id("team").orElseThrow(ProblemException::notFound), Via.PAGE);
        return fragment.page(content, effects.told(content));
    }
}
