package no.samskriv.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Village.class)
final class UserSearchTest {
    private static final String SEARCH = "/rest/prototype/1/search/user.json?max-results=2&query=";

    @Test
    void findsUsersInTheShapeThatUserPickersKnow(Browser browser) throws Exception {
        JsonNode found = search(browser, "BAK");

        assertThat(found.path("result")).singleElement().satisfies(user -> {
            assertThat(user.path("username").asText()).isEqualTo("baker");
            assertThat(user.path("title").asText()).isEqualTo("The baker");
            assertThat(user.path("userKey").asText()).matches("[0-9a-f]{32}");
        });
    }

    @ParameterizedTest
    @CsvSource({"the may, mayor", "wri, writer", "The writer, writer"})
    void everyWordBeginsAWordOfTheName(String query, String login, Browser browser) throws Exception {
        assertThat(search(browser, query.replace(" ", "+")).path("result"))
                .extracting(user -> user.path("username").asText())
                .containsExactly(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aker", "%25", "bak+writer", "_"})
    void findsNobody(String query, Browser browser) throws Exception {
        assertThat(search(browser, query).path("result")).isEmpty();
    }

    @Test
    void findsNoMoreThanAskedFor(Browser browser) throws Exception {
        assertThat(search(browser, "the").path("result")).hasSize(2);
    }

    @Test
    void tellsNamesToNobodyWhoIsNotSignedIn(Browser browser) throws Exception {
        assertThat(browser.get(SEARCH + "baker").statusCode()).isEqualTo(401);
    }

    private static JsonNode search(Browser browser, String query) throws Exception {
        return new ObjectMapper()
                .readTree(browser.as("gardener").get(SEARCH + query).body());
    }
}
