package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.RepeatedTest;

/** Two windows of one author keep the same draft at the same moment: both are answered, and one draft is there. */
@WithHost
class DraftsAtOnceIT {

    private final Client author;

    DraftsAtOnceIT(Site site) {
        author = site.as("koordinator-a");
    }

    @RepeatedTest(10)
    void theFirstDraftOfAFieldCanBeKeptTwiceAtOnce() {
        String owner = UUID.randomUUID().toString();
        String draft = Rest.person(NORD) + "/drafts/" + owner + "/goal.title";

        List<CompletableFuture<Answer>> underWay = Stream.of("Jeg", "Jeg vil", "Jeg vil se", "Jeg vil se havet")
                .map(text -> author.sendAsync("PUT", draft, "{\"text\": \"" + text + "\"}"))
                .toList();

        assertThat(underWay.stream().map(CompletableFuture::join)).allMatch(answer -> answer.status() == 200);
        assertThat(StreamSupport.stream(
                                author.get(Rest.plan(NORD))
                                        .json()
                                        .path("drafts")
                                        .spliterator(),
                                false)
                        .filter(kept -> kept.path("owner").asText().equals(owner)))
                .hasSize(1);
    }
}
