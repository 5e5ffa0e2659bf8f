package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.View;
import org.junit.jupiter.api.Test;

final class VelocityTemplatesTest {
    private final VelocityTemplates templates = new VelocityTemplates(new TestVelocity(new FakeMessages()));

    private record OuterView(String title, boolean open, int number, List<Object> parts, InnerView inner)
            implements View {}

    private record InnerView(String text) implements View {}

    private record DateView(Object value) implements View {}

    @Test
    void turnsAViewIntoMapsAllTheWayDown() {
        OuterView view = new OuterView(
                "Mål", true, 7, List.of("a", new InnerView("b"), List.of(new InnerView("c"))), new InnerView("d"));

        assertThat(VelocityTemplates.map(view))
                .isEqualTo(Map.of(
                        "title",
                        "Mål",
                        "open",
                        true,
                        "number",
                        7,
                        "parts",
                        List.of("a", Map.of("text", "b"), List.of(Map.of("text", "c"))),
                        "inner",
                        Map.of("text", "d")));
    }

    @Test
    void refusesWhatTheTemplateWouldHaveToFormat() {
        assertRefused(LocalDate.parse("2026-11-22"));
        assertRefused(7L);
        assertRefused(List.of(LocalDate.parse("2026-11-22")));
        assertRefused(Map.of());
        assertRefused(null);
    }

    @Test
    void rendersAViewAndEscapesIt() {
        OuterView view = new OuterView("<i> \" '", false, 7, List.of(new InnerView("a & b")), new InnerView("$view"));

        assertThat(templates.render("velocity/sample.vm", view))
                .isEqualTo("&lt;i&gt; &quot; &#39;|closed|7|a &amp; b|$view|Lagre målet\n");
    }

    @Test
    void namesTheTemplateThatCannotBeRendered() {
        assertThatThrownBy(() -> templates.render("velocity/missing.vm", new InnerView("hemmelig")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("velocity/missing.vm")
                .hasMessageNotContaining("hemmelig");
    }

    private static void assertRefused(Object value) {
        assertThatThrownBy(() -> VelocityTemplates.map(new DateView(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value");
    }
}
