package no.samskriv.person;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;

/** The pages of people as they are wired, on {@link People}. */
final class Pages {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    final People people;
    final StartService starts;
    final GettingStartedServlet gettingStarted;
    final TeamServlet team;
    final PersonServlet person;
    final CommentsPanel comments;

    Pages(People people) {
        this.people = people;
        var site = people.site;
        Templates templates = new VelocityTemplates(new TestVelocity(site.messages));
        Phrases phrases = new Phrases(site.messages, site.currentUser, site.now);
        PageResponder responder =
                new PageResponder(site.currentUser, site.pageBuilder, templates, site.messages, site.narrowed);
        FactFragment facts = new FactFragment(phrases);
        TaskFragment promises = new TaskFragment(phrases, site.users);
        TeamFragment teams = new TeamFragment(templates, phrases, facts, promises, site.users, site.personPages);
        PersonFragment persons = new PersonFragment(
                templates,
                phrases,
                facts,
                new RelatedFragment(phrases, facts),
                promises,
                site.users,
                site.personPages,
                site.pageRemains);
        starts = new StartService(
                site.teamStore, site.spaces, site.inTransaction, site.currentUser, OncePerRequest.NEVER_KEPT);
        gettingStarted = new GettingStartedServlet(
                responder, starts, people.teams, people.members, people.cards, teams, persons, site.currentUser);
        team = new TeamServlet(responder, starts, people.teams, people.members, site.tasks, people.cards, teams);
        person = new PersonServlet(
                responder,
                people.cards,
                people.assignments,
                people.related,
                site.tasks,
                people.members,
                persons,
                site.currentUser);
        comments = new CommentsPanel(responder, site.persons, new CommentsFragment(templates, phrases));
    }

    static Pages withNord(TestDatabase database) {
        return new Pages(People.withNord(database));
    }

    static FakeExchange get(HttpServlet page, String... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        FakeExchange exchange = new FakeExchange(given);
        try {
            doGet(page, exchange);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    private static void doGet(HttpServlet page, FakeExchange exchange) throws IOException {
        if (page instanceof TeamServlet team) {
            team.doGet(exchange.request, exchange.response);
        } else if (page instanceof PersonServlet person) {
            person.doGet(exchange.request, exchange.response);
        } else if (page instanceof GettingStartedServlet start) {
            start.doGet(exchange.request, exchange.response);
        }
    }

    /** Ids that are drawn at random are numbered as they come, so that a golden file stays. */
    static String numbered(String html) {
        Map<String, String> numbers = new HashMap<>();
        return ID.matcher(html)
                .replaceAll(id -> Matcher.quoteReplacement(
                        numbers.computeIfAbsent(id.group(), any -> "id-" + (numbers.size() + 1))));
    }
}
