package no.samskriv.trust.sees;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.TestSite;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;

/** The pages about who sees what as they are wired. */
final class WhoSeesPages {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final WhoSeesServlet page;
    private final ConsentSlipServlet slip;

    WhoSeesPages(TestSite site) {
        VelocityTemplates templates = new VelocityTemplates(new TestVelocity(site.messages));
        Phrases phrases = new Phrases(site.messages, site.currentUser, site.now);
        PageResponder responder =
                new PageResponder(site.currentUser, site.pageBuilder, templates, site.messages, site.narrowed);
        WhoSeesService service = new WhoSeesService(
                site.access,
                site.persons,
                site.roster,
                site.consentStore,
                site.markStore,
                site.settingStore,
                site.logs,
                site.inTransaction,
                site.now);
        page = new WhoSeesServlet(
                responder, service, new WhoSeesFragment(templates, phrases, site.users, site.lifeDomains));
        slip = new ConsentSlipServlet(
                responder, service, new ConsentSlipFragment(templates, phrases, site.users, site.lifeDomains));
    }

    FakeExchange page(String ref) {
        FakeExchange exchange = new FakeExchange(Map.of("ref", ref));
        try {
            page.doGet(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    FakeExchange slip(UUID consent) {
        FakeExchange exchange = new FakeExchange(Map.of("id", consent.toString()));
        try {
            slip.doGet(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    /** Ids that are drawn at random are numbered as they come, so that a golden file stays. */
    static String numbered(String html) {
        Map<String, String> numbers = new HashMap<>();
        return ID.matcher(html)
                .replaceAll(id -> Matcher.quoteReplacement(
                        numbers.computeIfAbsent(id.group(), any -> "id-" + (numbers.size() + 1))));
    }
}
