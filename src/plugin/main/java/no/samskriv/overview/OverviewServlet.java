package no.samskriv.overview;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.overview.OverviewService.Wish;
import no.samskriv.overview.outcome.OutcomeService;
import no.samskriv.page.Drawn;
import no.samskriv.page.FormTokens;
import no.samskriv.page.FormTokens.Token;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/**
 * {@code /samskriv/oversikt?team=UUID}: the overview as a page, with {@code vis}, {@code plan} and {@code sorter} for what is
 * chosen and {@code etter} or {@code for} for the place in the list. Works without a script; what is chosen is kept by a
 * form, and {@code finn} with the beginning of a name is sent by one, so that it stands in no address.
 */
public final class OverviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient FormTokens tokens;
    private final transient OverviewService overviews;
    private final transient OverviewFragment fragment;
    private final transient OutcomeService outcomes;

    public OverviewServlet(
            PageResponder responder,
            FormTokens tokens,
            OverviewService overviews,
            OverviewFragment fragment,
            OutcomeService outcomes) {
        this.responder = responder;
        this.tokens = tokens;
        this.overviews = overviews;
        this.fragment = fragment;
        this.outcomes = outcomes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Token token = tokens.of(request, response);
        responder.respond(request, response, "no.samskriv:overview", parameters -> page(parameters, token));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Token token = tokens.of(request, response);
        boolean fits = tokens.fits(request);
        responder.respond(request, response, "no.samskriv:overview", parameters -> {
            if (fits) {
                keep(parameters);
            }
            String name = parameters
                    .typed(OverviewWords.FIND, OverviewChoice.NAME_LIMIT)
                    .strip();
            return name.isEmpty() ? page(parameters, token) : found(parameters, name, token);
        });
    }

    private void keep(Parameters parameters) {
        UUID team = team(parameters);
        if (parameters.has("slett")) {
            overviews.forget(team);
        } else if (parameters.has("lagre")) {
            overviews.save(team, choice(parameters));
        }
    }

    private Drawn page(Parameters parameters, Token token) {
        // whoever has taken the saved view back is shown everybody, not what the form still carries
        boolean named = !parameters.has("slett")
                && (parameters.has(OverviewWords.SCOPE)
                        || parameters.has(OverviewWords.PLAN)
                        || parameters.has(OverviewWords.SORT));
        Wish wish = new Wish(
                named ? Optional.of(choice(parameters)) : Optional.empty(),
                OverviewChoice.ALL,
                place(parameters),
                Via.FRAGMENT);
        OverviewPage found = overviews.of(team(parameters), wish);
        return fragment.page(found, token, outcomes.isFor(found.team().id()));
    }

    private Drawn found(Parameters parameters, String name, Token token) {
        Wish wish = new Wish(
                Optional.of(OverviewChoice.beginning(name)), OverviewChoice.ALL, OverviewPlace.FIRST, Via.FRAGMENT);
        OverviewPage found = overviews.of(team(parameters), wish);
        return fragment.page(found, token, outcomes.isFor(found.team().id()));
    }

    private static UUID team(Parameters parameters) {
        return parameters.id("team").orElseThrow(ProblemException::notFound);
    }

    private static OverviewChoice choice(Parameters parameters) {
        return OverviewChoice.named(
                word(parameters, OverviewWords.SCOPE),
                word(parameters, OverviewWords.PLAN),
                word(parameters, OverviewWords.SORT));
    }

    private static String word(Parameters parameters, String name) {
        return parameters.typed(name, 30);
    }

    private static OverviewPlace place(Parameters parameters) {
        return new OverviewPlace(
                ref(parameters, OverviewWords.AFTER).orElse(null),
                ref(parameters, OverviewWords.BEFORE).orElse(null));
    }

    private static Optional<PersonRef> ref(Parameters parameters, String name) {
        return PersonRef.parse(parameters.typed(name, 10));
    }
}
