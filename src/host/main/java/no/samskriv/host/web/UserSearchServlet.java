package no.samskriv.host.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.samskriv.host.site.SiteUser;
import no.samskriv.host.site.Users;

/** {@code /rest/prototype/1/search/user.json}: what Confluence's user pickers ask. */
final class UserSearchServlet extends HttpServlet {
    static final String PATH = "/rest/prototype/1/search/user.json";

    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_RESULTS = 10;
    private static final int MAX_RESULTS = 50;

    private final transient Users users;

    UserSearchServlet(Users users) {
        this.users = users;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // names are for those who have signed in
        WikiServlet.reader();
        List<SiteUser> found = users.search(WikiServlet.text(request, "query"), limit(request));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode results = json.putArray("result");
        found.forEach(user -> results.add(result(user)));
        json.put("totalSize", found.size());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.toString());
    }

    private static ObjectNode result(SiteUser user) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "user")
                .put("id", user.key().getStringValue())
                .put("username", user.login())
                .put("userKey", user.key().getStringValue())
                .put("title", user.fullName());
    }

    private static int limit(HttpServletRequest request) {
        String wanted = WikiServlet.text(request, "max-results");
        return wanted.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(wanted), MAX_RESULTS) : DEFAULT_RESULTS;
    }
}
