package no.samskriv.host.module;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.RunningPlugin;

/** The {@code <condition>}s of a module: objects with one constructor that takes beans, asked each time it is drawn. */
final class Conditions {
    private Conditions() {}

    /** The conditions directly below an element; those of {@code <conditions type="OR">} need not all hold. */
    static Predicate<Map<String, Object>> of(RunningPlugin plugin, DescriptorElement parent) {
        return Stream.concat(
                        parent.children("condition").map(each -> condition(plugin, each)),
                        parent.children("conditions").map(each -> of(plugin, each)))
                .reduce(isAny(parent) ? Predicate::or : Predicate::and)
                .orElse(context -> true);
    }

    private static boolean isAny(DescriptorElement parent) {
        return parent.name().equals("conditions")
                && parent.attribute("type").orElse("AND").equals("OR");
    }

    private static Predicate<Map<String, Object>> condition(RunningPlugin plugin, DescriptorElement element) {
        Condition condition = plugin.construct(element.required("class"), Condition.class);
        condition.init(element.children("param")
                .collect(Collectors.toMap(param -> param.required("name"), param -> param.attribute("value")
                        .orElse(param.text()))));
        Predicate<Map<String, Object>> holds = condition::shouldDisplay;
        return element.attribute("invert").orElse("false").equals("true") ? holds.negate() : holds;
    }
}
