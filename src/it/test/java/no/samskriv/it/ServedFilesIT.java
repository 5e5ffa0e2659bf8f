package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a browser keeps nothing of a person there, listens to nobody and asks nothing of anybody else. */
@WithHost(Database.H2)
class ServedFilesIT {

    private static final Pattern KEPT_OR_HEARD = Pattern.compile(
            "localStorage|sessionStorage|indexedDB|openDatabase|document\\s*\\.\\s*cookie|cookieStore|\\bcaches\\b"
                    + "|serviceWorker|SpeechRecognition|speechSynthesis|SpeechSynthesis|webkitSpeech|x-webkit-speech"
                    + "|getUserMedia|MediaRecorder|sendBeacon|WebSocket|EventSource|RTCPeerConnection",
            Pattern.CASE_INSENSITIVE);

    /** {@code http://…}, {@code //…} in an attribute or {@code url()}, and imports; not a comment. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|wss?|ftp):(?:\\\\?/){2}[^\\s\"'`)<>]+|(?<=[\"'`(]\\s{0,3})//[\\w-]+\\.[^\\s\"'`)<>]+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMESPACE = Pattern.compile("http://www\\.w3\\.org/(?:2000/svg|1999/(?:xhtml|xlink))");

    /** What the calendar library says of itself; it reads it, and no module of the plugin serves it. */
    private static final String OF_THE_LIBRARY = "biweekly/biweekly.properties";

    /** Ours alone: what the wiki's own pages load is the wiki's. */
    private static final Pattern OUR_FILE = Pattern.compile("(?:src|href)=\"([^\"]*no\\.samskriv[^\"]*)\"");

    private static final Pattern OUR_MARKUP =
            Pattern.compile("<section class=\"smk smk-plan\".*?</section>", Pattern.DOTALL);

    private final Site site;

    ServedFilesIT(Site site) {
        this.site = site;
    }

    @Test
    void everyFileInTheJarThatABrowserMayGetIsClean() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (JarFile jar = new JarFile(Artefacts.PLUGIN_JAR.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.matches(".*\\.(js|css|vm|svg|html|json|properties)") && !name.equals(OF_THE_LIBRARY)) {
                    byte[] bytes = jar.getInputStream(entry).readAllBytes();
                    files.put(name, new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(files.keySet()).anyMatch(name -> name.endsWith("plan.js")).anyMatch(name -> name.endsWith(".vm"));
        files.forEach((name, text) -> assertThat(notAllowed(text)).as(name).isEmpty());
    }

    @Test
    void soIsWhatThePageOfAPersonLoadsAndShows() {
        Client reader = site.as("koordinator-a");
        Answer page = reader.get("/display/RECO/" + Rest.NORD);
        List<String> ours = OUR_FILE.matcher(page.body())
                .results()
                .map(file -> file.group(1))
                .toList();

        assertThat(ours).anyMatch(file -> file.contains(".js")).anyMatch(file -> file.contains(".css"));
        for (String file : ours) {
            String path =
                    file.replace("&amp;", "&").substring(site.url().getPath().length());
            Answer served = reader.get(path);
            assertThat(served.status()).as("%s", served).isEqualTo(200);
            assertThat(notAllowed(served.body())).as(file).isEmpty();
        }
        String plan = OUR_MARKUP
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(notAllowed(plan)).isEmpty();
        Stream.of("/plan/fragment", "/history/fragment").forEach(fragment -> assertThat(
                        notAllowed(reader.get(Rest.person(Rest.NORD) + fragment).body()))
                .as(fragment)
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.localStorage.setItem('draft', text);",
                "sessionStorage['draft'] = text;",
                "const request = window.indexedDB.open('plan');",
                "document.cookie = 'draft=' + text;",
                "new webkitSpeechRecognition().start();",
                "window.speechSynthesis.speak(new SpeechSynthesisUtterance(text));",
                "navigator.sendBeacon('/elsewhere', text);",
                "navigator.mediaDevices.getUserMedia({ audio: true });",
                "fetch('https://elsewhere.example/count');",
                "@import url(//elsewhere.example/font.css);",
                "<script src=\"//elsewhere.example/lib.js\"></script>",
                "<img src=\"http://elsewhere.example/pixel.gif\">",
                "navigator.serviceWorker.register('worker.js');"
            })
    void aPlantedOneWouldBeFound(String planted) {
        assertThat(notAllowed("/* a comment */\n" + planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1\"/></svg>",
                "// a comment is no address",
                "const half = whole / 2; // and neither is this",
                "fetch(AJS.contextPath() + \"/rest/samskriv/1.0/\" + path)"
            })
    void whatIsNeitherIsLeftAlone(String harmless) {
        assertThat(notAllowed(harmless)).isEmpty();
    }

    private static List<String> notAllowed(String text) {
        List<String> found = new ArrayList<>();
        KEPT_OR_HEARD.matcher(text).results().map(MatchResult::group).forEach(found::add);
        ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(address -> !NAMESPACE.matcher(address).matches())
                .forEach(found::add);
        return found;
    }
}
