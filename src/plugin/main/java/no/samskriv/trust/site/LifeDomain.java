package no.samskriv.trust.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.kernel.ProblemException;

/**
 * A part of life that a goal may be about, as an administrator writes it on a line: {@code key}, {@code key: bokmål /
 * nynorsk / English}, and with {@code #} before it when it is not offered any more.
 *
 * @param names by language; none for one that has the product's
 * @param offered whether it can be chosen; what is not offered keeps its name where it was chosen before
 */
record LifeDomain(String key, Map<String, String> names, boolean offered) {
    /** As a site is installed, in this order. */
    static final List<String> KEYS =
            List.of("housing", "economy", "work", "network", "leisure", "body", "mind", "substance", "meaning");

    private static final int NAME_LIMIT = 60;
    private static final Pattern LINE = Pattern.compile("(#?)\\s*([a-z][a-z0-9-]{0,29})\\s*(?::(.*))?");

    LifeDomain {
        names = Map.copyOf(names);
    }

    /** Those of a site: what is written on the lines, in their order. Lines that say nothing are passed over. */
    static List<LifeDomain> read(String lines) {
        List<LifeDomain> domains = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                domains.add(new LifeDomain(
                        parts.group(2), names(parts.group(3)), parts.group(1).isEmpty()));
            }
        }
        return domains;
    }

    /** The text itself; refuses one with a line nobody can make sense of, naming the line. */
    static String requireLines(String text, String field) {
        Set<String> keys = new HashSet<>();
        for (String line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            List<LifeDomain> read = read(line);
            if (read.isEmpty() || !read.get(0).isNamed(line)) {
                throw ProblemException.invalid(field, "domain-line", line);
            }
            if (!keys.add(read.get(0).key())) {
                throw ProblemException.invalid(
                        field, "domain-twice", read.get(0).key());
            }
        }
        return text;
    }

    /** Whether it has a name in every language, or none on a line that gives none, because the product has one. */
    private boolean isNamed(String line) {
        return line.contains(":") ? names.size() == SiteSettings.LANGUAGES.size() : KEYS.contains(key);
    }

    private static Map<String, String> names(String written) {
        if (written == null) {
            return Map.of();
        }
        List<String> names =
                List.of(written.split("/", -1)).stream().map(String::strip).toList();
        boolean whole = names.size() == SiteSettings.LANGUAGES.size()
                && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= NAME_LIMIT);
        return whole
                ? Map.of(
                        SiteSettings.LANGUAGES.get(0), names.get(0),
                        SiteSettings.LANGUAGES.get(1), names.get(1),
                        SiteSettings.LANGUAGES.get(2), names.get(2))
                : Map.of();
    }
}
