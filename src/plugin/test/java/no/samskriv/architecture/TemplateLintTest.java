package no.samskriv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates are written in the part of Velocity that means the same in Confluence and in the host. */
final class TemplateLintTest {
    private static final Pattern BANNED = Pattern.compile(
            "\\$!?\\{?foreach\\b|#@|#set\\b|#evaluate\\b|#include\\b|#macro\\b|\\$[\\w.{!-]+}?\\[|<script|\\son[a-z]+=");
    private static final Pattern LOOP =
            Pattern.compile("#foreach\\s*\\(\\s*\\$(?<variable>\\w+)\\s+in\\s+\\$(?<list>[\\w.-]+)\\s*\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("\\$!?\\{?(?<path>[A-Za-z_][\\w-]*(?:\\.[A-Za-z_][\\w-]*)*)(?<call>\\()?");
    private static final Pattern UNQUOTED_ATTRIBUTE = Pattern.compile("<[a-z][^<>]*\\s[a-z-]+=(?!\")[^<>]*>");
    private static final Pattern VELOCITY =
            Pattern.compile("\\$i18n\\.getText\\([^)]*\\)|#(foreach|if|elseif)\\s*\\([^)]*\\)|#(else|end)\\b|##[^\\n]*"
                    + "|\\$!?\\{?[\\w.-]+}?|&[a-z]+;");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"[^\"]*\\p{L}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final String TEXTS = "i18n.getText";
    private static final String LOOP_COUNT = "velocityCount";
    /** Values that are HTML already and so are not escaped; each one is a decision. */
    private static final Set<String> UNESCAPED = Set.of();

    static List<Path> templates() {
        return Checkout.files(Checkout.RESOURCES, ".vm");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void usesNothingThatDiffersOrRuns(Path template) {
        assertThat(Checkout.read(template)).doesNotContainPattern(BANNED);
    }

    /** A form whose script has failed would otherwise put what somebody wrote in an address. */
    @ParameterizedTest
    @MethodSource("templates")
    void sendsNoFormWithoutAScript(Path template) {
        assertThat(Checkout.read(template)).doesNotContainPattern("<form (?!method=\"(dialog|post)\")");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void quotesEveryAttribute(Path template) {
        assertThat(Checkout.read(template)).doesNotContainPattern(UNQUOTED_ATTRIBUTE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapesEveryValue(Path template) {
        assertThat(REFERENCE.matcher(Checkout.read(template)).results().map(MatchResult::group))
                .filteredOn(reference -> reference.endsWith("Html"))
                .isSubsetOf(UNESCAPED);
    }

    /** Velocity prints a reference it cannot resolve as it is written, so a slip would stand on the page. */
    @ParameterizedTest
    @MethodSource("templates")
    void everyReferenceIsAComponentOfItsView(Path template) throws ClassNotFoundException {
        String text = Checkout.read(template);
        Map<String, Type> known = new HashMap<>(Map.of("view", viewOf(template)));
        LOOP.matcher(text).results().map(MatchResult::group).forEach(loop -> declare(loop, known));

        assertThat(REFERENCE.matcher(text).results()).allSatisfy(reference -> {
            boolean call = reference.group(2) != null;
            String path = reference.group(1);
            if (call) {
                assertThat(path).isEqualTo(TEXTS);
            } else if (!path.equals(LOOP_COUNT)) {
                assertThat(typeOf(path, known)).as("$" + path).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoWordsOfItsOwn(Path template) {
        String html = VELOCITY.matcher(Checkout.read(template)).replaceAll(" ");

        assertThat(html).doesNotContainPattern(SPOKEN_ATTRIBUTE);
        assertThat(TAG.matcher(html).replaceAll(" ")).doesNotContainPattern("\\p{L}");
    }

    private static void declare(String loop, Map<String, Type> known) {
        Matcher parts = LOOP.matcher(loop);
        if (parts.matches() && typeOf(parts.group("list"), known) instanceof ParameterizedType list) {
            known.put(parts.group("variable"), list.getActualTypeArguments()[0]);
        }
    }

    /** What a path such as {@code goal.title} leads to; null when it leads nowhere. */
    private static Type typeOf(String path, Map<String, Type> known) {
        List<String> steps = List.of(path.split("\\.", -1));
        Type type = known.get(steps.get(0));
        for (String step : steps.subList(1, steps.size())) {
            type = component(type, step);
        }
        return type;
    }

    private static Type component(Type owner, String name) {
        if (!(owner instanceof Class<?> type) || !type.isRecord()) {
            return null;
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElse(null);
    }

    /** {@code plan/goal-list.vm} draws a {@code no.samskriv.plan.GoalListView}. */
    private static Class<?> viewOf(Path template) throws ClassNotFoundException {
        String folder = template.getParent().getFileName().toString();
        String file = template.getFileName().toString().replace(".vm", "");
        String name = Pattern.compile("(^|-)([a-z])").matcher(file).replaceAll(letter -> letter.group(2)
                .toUpperCase(Locale.ROOT));
        String view = Checkout.classNames().stream()
                .filter(type -> type.startsWith("no.samskriv." + folder + ".") && type.endsWith("." + name + "View"))
                .findFirst()
                .orElseThrow(() -> new ClassNotFoundException(name + "View in " + folder));
        return Class.forName(view);
    }
}
