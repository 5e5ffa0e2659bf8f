package no.samskriv.host.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageRendererTest {
    private static final MacroTexts TEXTS = new MacroTexts("no {0}: {1}", "broken {0}: {1}");

    private final TestMacros macros = new TestMacros();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Bread &amp; <strong>roses</strong><br></p>",
                "<table class=\"wide\"><tbody><tr><th scope=\"col\">1</th><td colspan=\"2\">2</td></tr></tbody></table>",
                "<a href=\"https://example.org/?a=1&amp;b=2\">out</a><a href=\"/confluence/x\">in</a><a href=\"#top\">up</a>"
            })
    void copiesXhtml(String html) throws Exception {
        assertThat(rendered(html.replace("<br>", "<br/>"))).isEqualTo(html);
    }

    @Test
    void knowsTheEntitiesOfHtml() throws Exception {
        assertThat(rendered("<p>a&nbsp;b &aelig;&oslash;&aring; &lt;i&gt; &#x1F331; &hellip;</p>"))
                .isEqualTo("<p>a\u00a0b æøå &lt;i&gt; 🌱 …</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>                     | ''",
                "<p onclick=\"alert(1)\">x</p>                   | <p>x</p>",
                "<p style=\"position:fixed\">x</p>               | <p>x</p>",
                "<a href=\"javascript:alert(1)\">x</a>           | <a>x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>      | <a>x</a>",
                "<a href=\"//elsewhere.example\">x</a>           | <a>x</a>",
                "<img src=\"https://elsewhere.example/a.png\"/>  | <img>",
                "<iframe src=\"/x\">y</iframe>                   | ''",
                "<svg><a>x</a></svg>                            | ''",
                "<blink>x</blink>                               | x"
            })
    void leavesOutWhatCouldHarm(String storage, String html) throws Exception {
        assertThat(rendered(storage)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><p>&e;</p>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;</p>",
                "<p>&unknown;</p>",
                "<p>not closed",
                "</storage><storage>",
                "<p>\u0000</p>"
            })
    void refusesWhatIsNotAFragment(String storage) {
        assertThatThrownBy(() -> rendered(storage)).isInstanceOf(MalformedStorage.class);
    }

    @Test
    void saysOnWhichLineTheTextIsWrong() {
        assertThatThrownBy(() -> rendered("<p>\nfine\n<b>wrong</p>"))
                .isInstanceOfSatisfying(MalformedStorage.class, malformed -> assertThat(malformed.line())
                        .isEqualTo(3));
    }

    @Test
    void refusesAnAbyss() {
        assertThatThrownBy(() -> rendered("<b>".repeat(100_000) + "</b>".repeat(100_000)))
                .isInstanceOf(MalformedStorage.class);
    }

    @Test
    void givesAMacroItsParametersItsBodyAndThePage() throws Exception {
        macros.with(
                "tell",
                (parameters, body, context) -> parameters
                        + body
                        + context.getSpaceKey()
                        + context.getEntity().getId());

        assertThat(rendered("<ac:structured-macro ac:name=\"tell\"><ac:parameter ac:name=\"who\">a &lt; b"
                        + "</ac:parameter><ac:plain-text-body><![CDATA[<x>&nbsp;]]></ac:plain-text-body>"
                        + "</ac:structured-macro>"))
                .isEqualTo("{who=a < b}<x>&nbsp;VILLAGE7");
    }

    @Test
    void rendersARichBodyBeforeItsMacro() throws Exception {
        macros.with("frame", (parameters, body, context) -> "[" + body + "]").with("dot", (p, b, context) -> ".");

        assertThat(rendered("<ac:structured-macro ac:name=\"frame\"><ac:rich-text-body><p>x"
                        + "<ac:structured-macro ac:name=\"dot\"/></p></ac:rich-text-body></ac:structured-macro>"))
                .isEqualTo("[<p>x.</p>]");
    }

    @ParameterizedTest
    @EnumSource(OutputType.class)
    void tellsAMacroWhatItIsRenderedFor(OutputType output) throws Exception {
        macros.with("output", (parameters, body, context) -> context.getOutputType());

        assertThat(rendered("<ac:structured-macro ac:name=\"output\"/>", output))
                .isEqualTo(output.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void drawsABoxForAnUnknownMacro() throws Exception {
        assertThat(rendered("<p>before</p><ac:structured-macro ac:name=\"&lt;none&gt;\"/><p>after</p>"))
                .matches("<p>before</p><span class=\"wiki-macro-error\" data-error-id=\"([0-9a-f]{8})\">"
                        + "no &lt;none&gt;: \\1</span><p>after</p>");
    }

    @Test
    void drawsABoxForAMacroThatFailsAndSaysNothingOfTheCause() throws Exception {
        macros.with("declared", (parameters, body, context) -> {
                    throw new MacroExecutionException("a secret");
                })
                .with("unchecked", (parameters, body, context) -> {
                    throw new IllegalStateException("a secret");
                })
                .with("linkage", (parameters, body, context) -> {
                    throw new NoClassDefFoundError("a secret");
                });

        assertThat(rendered("<ac:structured-macro ac:name=\"declared\"/><ac:structured-macro ac:name=\"unchecked\"/>"
                        + "<ac:structured-macro ac:name=\"linkage\"/><p>after</p>"))
                .contains("broken declared", "broken unchecked", "broken linkage")
                .endsWith("<p>after</p>")
                .doesNotContain("secret");
    }

    @Test
    void linksToAPageWhetherItExistsOrNot() throws Exception {
        assertThat(rendered("<ac:link><ri:page ri:content-title=\"Æ &amp; å\"/></ac:link>"))
                .isEqualTo("<a href=\"/wiki/display/VILLAGE/%C3%86+%26+%C3%A5\">Æ &amp; å</a>");
        assertThat(rendered("<ac:link><ri:page ri:space-key=\"S\" ri:content-title=\"T\"/>"
                        + "<ac:plain-text-link-body><![CDATA[<b>]]></ac:plain-text-link-body></ac:link>"))
                .isEqualTo("<a href=\"/wiki/display/S/T\">&lt;b&gt;</a>");
    }

    private String rendered(String storage) throws MalformedStorage {
        return rendered(storage, OutputType.DISPLAY);
    }

    private String rendered(String storage, OutputType output) throws MalformedStorage {
        return new PageRenderer(macros, "/wiki").html(new TestPage(storage), output, TEXTS);
    }
}
