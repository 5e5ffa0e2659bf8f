package no.samskriv.crisis.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.samskriv.kernel.View;

/**
 * One press that does one thing, and is either done or not.
 *
 * @param path below our REST address
 * @param body as JSON
 * @param toggles whether it says how it stands
 */
record TouchView(String label, String method, String path, int revision, String body, boolean toggles, boolean pressed)
        implements View {
    static TouchView once(String label, String path, int revision, String body) {
        return new TouchView(label, "PATCH", path, revision, body, false, false);
    }

    static TouchView toggle(String label, boolean on, String path, int revision, String body) {
        return new TouchView(label, "PATCH", path, revision, body, true, on);
    }

    /** A list of names, as JSON. */
    static String names(Collection<? extends Enum<?>> names) {
        return names.stream()
                .map(Enum::name)
                .sorted()
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** An object of these members, and that the person is there and agrees, where a worker presses. */
    static String body(boolean toThePerson, String... members) {
        String all = String.join(",", List.of(members));
        return "{" + all + (toThePerson ? "}" : ",\"agreed\":true}");
    }
}
