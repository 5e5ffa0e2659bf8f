package no.samskriv.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Somebody who talks HTTP with the site: Basic authentication, no cookies, no redirects followed. */
final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Site site;
    private final String user;

    /** @param user null for somebody who is not signed in */
    Client(Site site, String user) {
        this.site = site;
        this.user = user;
    }

    /** @param headers names and values in turn */
    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends JSON; a header given here replaces the one that goes with it. */
    Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    Answer patch(String path, String json, String... headers) {
        return send("PATCH", path, json, headers);
    }

    Answer send(String method, String path, String body, String... headers) {
        try {
            return Answer.of(HTTP.send(request(method, path, body, headers), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #send}, without waiting: two of these are under way at the same time. */
    CompletableFuture<Answer> sendAsync(String method, String path, String body, String... headers) {
        return HTTP.sendAsync(request(method, path, body, headers), BodyHandlers.ofString())
                .thenApply(Answer::of);
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.at(path)).timeout(Duration.ofSeconds(60));
        if (user != null) {
            request.header("Authorization", basic());
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    private String basic() {
        byte[] credentials = (user + ":" + Site.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }
}
