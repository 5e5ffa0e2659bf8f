package no.samskriv.crisis.find;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.Drawn;
import no.samskriv.page.FormTokens;
import no.samskriv.page.FormTokens.Token;
import no.samskriv.page.Parameters;
import no.samskriv.page.PlainPage;
import no.samskriv.trust.MarkReason;

/**
 * {@code /samskriv/kriseplaner}: where crisis plans are found. What is typed is sent and never stands in an address; all
 * of it works without a script.
 */
public final class FindServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String STYLE = "crisis/find.css";
    private static final String SHEET = "/plugins/servlet/samskriv/kriseark?ref=";
    private static final String REF = "ref";
    private static final int LIMIT = 255;
    /** More than may be kept: what is too long is said to be, and not cut. */
    private static final int LINE_LIMIT = 2_000;

    private static final List<String> REASONS =
            MarkReason.OF_EMERGENCY.stream().map(MarkReason::name).toList();

    private final transient PlainPage pages;
    private final transient FormTokens tokens;
    private final transient FindPageService finding;
    private final transient FindService plans;
    private final transient FindFragment fragment;

    public FindServlet(
            PlainPage pages, FormTokens tokens, FindPageService finding, FindService plans, FindFragment fragment) {
        this.pages = pages;
        this.tokens = tokens;
        this.finding = finding;
        this.plans = plans;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Token token = tokens.of(request, response);
        pages.respond(
                request,
                response,
                STYLE,
                parameters -> fragment.page(finding.start("", parameters.count("fra"), false), token));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Token token = tokens.of(request, response);
        boolean fits = tokens.fits(request);
        pages.respond(
                request,
                response,
                STYLE,
                parameters -> fits
                        ? step(request, response, parameters, token)
                        : fragment.page(finding.start("", 0, true), token));
    }

    private Drawn step(HttpServletRequest request, HttpServletResponse response, Parameters parameters, Token token) {
        Optional<String> step = parameters.word("steg", List.of("liste", "velg", "apne"));
        if (step.isEmpty()) {
            List<String> typed = List.of(typed(parameters, "a"), typed(parameters, "b"), typed(parameters, "c"));
            return fragment.page(finding.search(typed), token);
        }
        return switch (step.get()) {
            case "liste" -> fragment.page(finding.start(typed(parameters, "ord"), 0, false), token);
            case "velg" -> orNothing(parameters, token, person -> check(person, parameters, token, Optional.empty()));
            default -> orNothing(parameters, token, person -> opened(request, response, parameters, token, person));
        };
    }

    private static String typed(Parameters parameters, String name) {
        return parameters.typed(name, LIMIT);
    }

    /** Whoever is not there, or not to be found by the reader, is answered as a search in vain is. */
    private Drawn orNothing(Parameters parameters, Token token, Function<PersonRef, Drawn> draw) {
        try {
            return draw.apply(parameters.requirePerson(REF));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.NotFound) {
                return fragment.page(finding.nothing(typed(parameters, REF)), token);
            }
            throw e;
        }
    }

    private Drawn check(PersonRef person, Parameters parameters, Token token, Optional<Problem.Invalid> problem) {
        return fragment.check(plans.check(person), token, parameters.typed("linje", LINE_LIMIT), problem);
    }

    private Drawn opened(
            HttpServletRequest request,
            HttpServletResponse response,
            Parameters parameters,
            Token token,
            PersonRef person) {
        MarkReason reason =
                parameters.word("grunn", REASONS).map(MarkReason::valueOf).orElseThrow(ProblemException::notFound);
        UUID id = parameters.id("nokkel").orElseThrow(ProblemException::notFound);
        try {
            plans.open(person, id, reason, parameters.typed("linje", LINE_LIMIT));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.Invalid invalid) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return check(person, parameters, token, Optional.of(invalid));
            }
            throw e;
        }
        String sheet = request.getContextPath() + SHEET + person.value();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", sheet);
        return fragment.opened(sheet);
    }
}
