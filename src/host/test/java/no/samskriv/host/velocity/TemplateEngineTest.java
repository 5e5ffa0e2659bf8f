package no.samskriv.host.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.example.ledger.Shown;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.Logged;
import no.samskriv.host.RunningPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateEngineTest {
    @TempDir
    Path folder;

    private final MethodAllowList allowList = new MethodAllowList();

    @Test
    void escapesEveryReference() throws Exception {
        assertThat(render("$v $!v ${v} $m.v $m.get('v')", Map.of("v", "<&>\"'", "m", Map.of("v", "<"))))
                .isEqualTo("&lt;&amp;&gt;&quot;&#39; &lt;&amp;&gt;&quot;&#39; &lt;&amp;&gt;&quot;&#39; &lt; &lt;");
    }

    @Test
    void leavesReferencesThatPromiseHtmlAsTheyAre() throws Exception {
        assertThat(render(
                        "$bodyHtml $!{m.bodyHtml} $m.getHtml() $html $bodyHTML",
                        Map.of("bodyHtml", "<b>", "html", "<i>", "bodyHTML", "<u>", "m", Map.of("bodyHtml", "<p>"))))
                .isEqualTo("<b> <p> $m.getHtml() &lt;i&gt; &lt;u&gt;");
    }

    @Test
    void knowsNoRecordComponents() throws Exception {
        assertThat(render("$r.title $r.title()", Map.of("r", new Shown("x")))).isEqualTo("$r.title $r.title()");
    }

    @Test
    void isVelocityOneSix() throws Exception {
        Map<String, Object> context =
                Map.of("list", List.of("a", "b"), "v", "<", "no", "", "none", List.of(), "zero", 0);

        assertThat(render("#foreach($e in $list)$velocityCount$foreach.count;#end", context))
                .isEqualTo("1$foreach.count;2$foreach.count;");
        assertThat(render("$list[0] $list.get(0)", context)).isEqualTo("[a, b][0] a");
        assertThat(render("#set($w = \"$v\")$w", context)).isEqualTo("&amp;lt;");
        assertThat(render("#if($no)1#end#if($none)2#end#if($zero)3#end#if($nil)4#end", context))
                .isEqualTo("123");
    }

    @Test
    void callsMethodsOfPlainValues() throws Exception {
        Map<String, Object> map = new LinkedHashMap<>(Map.of("a", 1));
        assertThat(render(
                        "$m.size() $m.isEmpty() $s.length() $n.intValue() $m.entrySet().iterator().next().key",
                        Map.of("m", map, "s", "four", "n", 5L)))
                .isEqualTo("1 false 4 5 a");
    }

    @Test
    void callsNoOtherMethodUnlessItIsListed() throws Exception {
        Map<String, Object> context = Map.of("shown", new Shown("x"));
        try (Logged log = new Logged(MethodAllowList.class)) {
            assertThat(render("$shown.getText() $shown.text $shown.class $shown.twice('y','z')", context))
                    .isEqualTo("$shown.getText() $shown.text $shown.class $shown.twice('y','z')");
            assertThat(log.messages())
                    .contains(
                            "Method needs allowlisting: com.example.ledger.Shown#getText()",
                            "Method needs allowlisting: "
                                    + "com.example.ledger.Shown#twice(java.lang.String java.lang.String)");
        }

        allow("com.example.ledger.Shown#getText()");
        allow("com.example.ledger.Shown#twice(java.lang.String, java.lang.String)");

        assertThat(render("$shown.getText() $shown.text $shown.class $shown.twice('y','z')", context))
                .isEqualTo("text text $shown.class yz");
    }

    @Test
    void failsLoudlyOnAMissingOrBrokenTemplate() {
        assertThatIllegalStateException().isThrownBy(() -> engine("x.vm", "").render("missing.vm", Map.of()));
        assertThatIllegalStateException().isThrownBy(() -> render("#if(", Map.of()));
    }

    private void allow(String method) {
        allowList.takeIn(
                new OneFile("", folder),
                new DescriptorElement(
                        "velocity-allowlist",
                        Map.of("key", "k"),
                        "",
                        List.of(new DescriptorElement("method", Map.of(), method, List.of()))));
    }

    private String render(String template, Map<String, Object> context) throws Exception {
        return engine("x.vm", template).render("/x.vm", context);
    }

    private TemplateEngine engine(String name, String template) throws Exception {
        Path file = Files.writeString(folder.resolve(name), template, StandardCharsets.UTF_8);
        TemplateFiles files = new TemplateFiles();
        files.add(new OneFile(name, file));
        return new TemplateEngine(files, allowList);
    }

    /** A plugin that is nothing but one file. */
    private record OneFile(String name, Path path) implements RunningPlugin {
        @Override
        public Optional<URL> file(String wanted) {
            try {
                return wanted.equals(name) ? Optional.of(path.toUri().toURL()) : Optional.empty();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String key() {
            return "one.file";
        }

        @Override
        public String symbolicName() {
            return key();
        }

        @Override
        public Class<?> type(String className) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T construct(String className, Class<T> as) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object bean(Class<?> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T named(String bean, Class<T> as) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<String> classNames(String packageName) {
            return Stream.empty();
        }
    }
}
