package no.samskriv.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.keeping.ending.Becoming;
import no.samskriv.keeping.ending.Endings;
import no.samskriv.keeping.ending.ErasureRequest;
import no.samskriv.keeping.ending.Gone;
import no.samskriv.keeping.ending.Portion;

/** What the ending of the work asks for in words, with the ends of keys that are completed at run time. */
final class EndingWords {
    /** Said to the person and to those who work with the person. */
    private static final List<String> TO_EACH =
            List.of(("title lead standing.active standing.over standing.closed standing.archived keep.none keep.until "
                            + "keep.due tells asked asked.none asked.self words words.written ask ask.words ask.hint take-back")
                    .split(" ", -1));

    /** Said once. */
    private static final List<String> SAID =
            List.of(("window told told.kept told.two told.log told.papers told.ask closing begin.lead reopen "
                            + "who-tells tells.none asked.written answered.not becoming.none becoming.by becoming.say "
                            + "becoming.change list.title")
                    .split(" ", -1));

    /** About what goes when everything is deleted. */
    private static final List<String> ERASED = List.of(
            ("title not-ready stays copies export wiki texts backups papers page page.unseen page.keeps page.trash "
                            + "page.remove page.near approved outdated warning")
                    .split(" ", -1));

    private EndingWords() {}

    static Map<String, Collection<String>> asked() {
        List<String> all = new ArrayList<>();
        TO_EACH.forEach(said -> all.addAll(List.of(said + ".own", said + ".staff")));
        all.addAll(SAID);
        all.addAll(keys("part.", Portion.values()));
        all.addAll(keys("becoming.", Becoming.values()));
        all.addAll(keys("answered.", ErasureRequest.Answer.values()));
        all.addAll(List.of("answer.yes", "answer.no"));
        all.addAll(List.of("list.asked", "list.due", "list.begun", "list.ended", "list.archived"));
        keys("left.", Endings.Thing.values()).forEach(key -> all.addAll(List.of(key + ".one", key + ".many")));
        List<String> erase = new ArrayList<>(keys("goes.", Gone.values()));
        erase.addAll(ERASED);
        return Map.of(
                "samskriv.keeping.ending.", all,
                "samskriv.keeping.ending.erase.", erase,
                "samskriv.keeping.ending.link.", List.of("own", "staff"));
    }

    private static List<String> keys(String begin, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(each -> begin + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
