package no.samskriv.overview;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Reading;
import no.samskriv.overview.OverviewService.Wish;
import org.jspecify.annotations.Nullable;

/**
 * {@code plan-overview}: whom the reader works with in the team named by {@code team}, or in the team whose space it stands
 * in; {@code filter} is {@code mine} or {@code kontakt} for fewer of them, where the reader has saved nothing else.
 */
public final class OverviewMacro implements Macro {
    private final OverviewService overviews;
    private final OverviewFragment fragment;
    private final MacroResponder responder;

    public OverviewMacro(OverviewService overviews, OverviewFragment fragment, MacroResponder responder) {
        this.overviews = overviews;
        this.fragment = fragment;
        this.responder = responder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return responder.respond(context, "no.samskriv:overview", reading -> {
            OverviewPage page = page(parameters, reading);
            return reading.interactive() ? fragment.interactive(page) : fragment.still(page);
        });
    }

    private OverviewPage page(Map<String, String> parameters, Reading reading) {
        // a list is a piece of the page it stands on: one row for each in the while that a showing lasts
        Via via = reading.via() == Via.PAGE ? Via.FRAGMENT : reading.via();
        Wish wish = new Wish(Optional.empty(), usual(parameters.get("filter")), OverviewPlace.FIRST, via);
        String named = parameters.get("team");
        String space = reading.spaceKey();
        if (named != null && !named.isBlank()) {
            return overviews.of(team(named.trim()), wish);
        }
        if (space == null) {
            throw ProblemException.notFound();
        }
        return overviews.inSpace(space, wish);
    }

    private static OverviewChoice usual(@Nullable String filter) {
        return OverviewChoice.named(filter == null ? null : filter.trim(), null, null);
    }

    private static UUID team(String named) {
        try {
            return UUID.fromString(named);
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
