package no.samskriv.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of {@code atlassian-plugin.xml}: a module, or a part of one.
 *
 * @param text what stands between the tags, without blanks around it
 */
public record DescriptorElement(
        String name, Map<String, String> attributes, String text, List<DescriptorElement> children) {

    public DescriptorElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The attribute, which is a {@link PluginProblem} when it is missing or blank. */
    public String required(String attribute) {
        return attribute(attribute)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new PluginProblem("<" + name + "> lacks the attribute " + attribute));
    }

    public Stream<DescriptorElement> children(String childName) {
        return children.stream().filter(child -> child.name().equals(childName));
    }

    /** The key; for a resource, which has none, its name. */
    public String key() {
        return attribute("key").or(() -> attribute("name")).orElse("");
    }
}
