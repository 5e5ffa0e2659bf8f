package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the check of a plan against the law asks for in words, and what a site decides around it. */
final class LawWords {
    private static final List<String> READERS = List.of("own", "staff");

    private static final List<String> THERE_OR_NOT = List.of(
            "goals",
            "resources",
            "needs",
            "team",
            "participants",
            "coordinator",
            "person",
            "services",
            "actions",
            "plan-consent",
            "cooperation");

    private static final List<String> OF_SEVERAL = List.of("others", "extent", "how", "period", "review");

    /** What an administrator's page asks: some of it once in each language. */
    private static final List<String> SETTINGS = List.of(
            "duty-groups",
            "witness-required",
            "controller",
            "contact",
            "privacy-officer",
            "purposes",
            "legal-basis",
            "retention",
            "complaint",
            "life-domains",
            "reminder-off",
            "reminder-hour",
            "retention-years",
            "reminder-quiet",
            "plan-no",
            "plan-change",
            "plan-complain",
            "plan-ombud");

    /** An office and an act, which are called so whatever we would call them. */
    private static final Pattern NAMES = Pattern.compile(
            "(?i)pasient- og bruk[ae]romb[ou]d\\w*|patient and user ombud|pasient- og brukerrettighetsloven"
                    + "|pasient- og brukarrettigheitslova");

    private LawWords() {}

    /** These, and those of the law. */
    static Map<String, Collection<String>> and(Map<String, Collection<String>> others) {
        Map<String, Collection<String>> all = new HashMap<>(others);
        all.putAll(ofLaw());
        return Map.copyOf(all);
    }

    static String withoutNames(String text) {
        return NAMES.matcher(text).replaceAll("");
    }

    private static Map<String, Collection<String>> ofLaw() {
        return Map.ofEntries(
                entry("samskriv.site.setting.", SETTINGS),
                entry("samskriv.site.hint.", SETTINGS),
                entry(
                        "samskriv.domain.",
                        List.of(
                                "housing",
                                "economy",
                                "work",
                                "network",
                                "leisure",
                                "body",
                                "mind",
                                "substance",
                                "meaning")),
                entry("samskriv.complaint.title.", READERS),
                entry("samskriv.complaint.no.", READERS),
                entry("samskriv.complaint.change.", READERS),
                entry("samskriv.complaint.complain.", READERS),
                entry("samskriv.complaint.ombud.", READERS),
                entry("samskriv.about.question.", READERS),
                entry("samskriv.about.hint.", READERS),
                entry("samskriv.law.state.", List.of("covered", "partly", "missing", "not-relevant")),
                entry("samskriv.law.point.", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")),
                entry("samskriv.law.to.", List.of("goals", "about", "hvem-ser", "kart", "person")),
                entry("samskriv.law.basis.", basis()));
    }

    private static List<String> basis() {
        return Stream.of(
                        THERE_OR_NOT.stream().flatMap(key -> Stream.of(key + ".all", key + ".none")),
                        OF_SEVERAL.stream().flatMap(key -> Stream.of(key + ".all", key + ".some", key + ".none")),
                        Stream.of("access.said", "no-access.said"))
                .flatMap(each -> each)
                .toList();
    }
}
