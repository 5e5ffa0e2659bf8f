package no.samskriv.host.web;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser: keeps cookies, follows no redirects by itself. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"ajs-atl-token\" content=\"([^\"]+)\">");
    private static final Map<String, String> PASSWORDS =
            Map.of("baker", "bread", "gardener", "roses", "writer", "ink", "mayor", "town hall");

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String authorization = "";

    Browser(URI base) {
        this.base = base;
    }

    int port() {
        return base.getPort();
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** From now on as this user of the village, by HTTP Basic. */
    Browser as(String user) {
        return basic(user, PASSWORDS.get(user));
    }

    Browser basic(String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
        return this;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    /** Sends a form with the token that the page at {@code path} or the login form gives. */
    HttpResponse<String> submit(String path, Map<String, String> fields) throws Exception {
        Matcher token = TOKEN.matcher(get("/login.action").body());
        if (!token.find()) {
            throw new AssertionError("the login form has no token");
        }
        return post(path + (path.contains("?") ? "&" : "?") + "atl_token=" + token.group(1), fields);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> json(String method, String path, String body) throws Exception {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
