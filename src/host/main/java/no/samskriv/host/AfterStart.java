package no.samskriv.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import no.samskriv.host.site.SiteFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the addresses that the site file lists under {@code afterStart}, each as the user named there. */
final class AfterStart {
    private static final Logger LOG = LoggerFactory.getLogger(AfterStart.class);

    /** A plugin that hangs must not keep the host from saying that it is ready. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI baseUrl;
    private final SiteFile file;

    AfterStart(URI baseUrl, SiteFile file) {
        this.baseUrl = baseUrl;
        this.file = file;
    }

    /** A call that fails is logged; the host serves all the same. */
    void call() {
        HttpClient client = HttpClient.newHttpClient();
        for (SiteFile.Call call : file.afterStart()) {
            try {
                HttpResponse<Void> answer = client.send(request(call), BodyHandlers.discarding());
                if (answer.statusCode() >= 300) {
                    LOG.warn("{} {} answered {} after the start", call.method(), call.path(), answer.statusCode());
                }
            } catch (IOException e) {
                LOG.warn("{} {} could not be called after the start", call.method(), call.path(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private HttpRequest request(SiteFile.Call call) {
        String credentials = call.as() + ":" + file.passwordOf(call.as());
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(baseUrl + call.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(
                        call.method(),
                        call.method().equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                .build();
    }
}
