package no.samskriv.crisis.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samskriv.person.Person;

/** When what was typed is enough to find somebody, and what is shown of whoever was found. */
final class FindRules {
    /** As many things as can be typed. */
    static final int TYPED = 3;

    private static final int LEAST = 2;

    private FindRules() {}

    /** What the typed texts may mean, each on its own; without those that say nothing. */
    static List<Set<String>> meant(List<String> typed, LocalDate today) {
        return typed.stream()
                .map(text -> FindKey.of(text, today))
                .filter(keys -> !keys.isEmpty())
                .toList();
    }

    /** Every form asked for, and as many for every search. */
    static List<String> asked(List<Set<String>> meant) {
        List<String> keys = new ArrayList<>();
        meant.forEach(keys::addAll);
        keys.addAll(Collections.nCopies(TYPED * FindKey.FORMS - keys.size(), ""));
        return keys;
    }

    /** Whether every text that was typed is another mark of the same person's, and there are two of them or more. */
    static boolean isFound(List<FindMark> marks, List<Set<String>> meant) {
        return meant.size() >= LEAST && fits(marks, meant, 0, new HashSet<>());
    }

    private static boolean fits(List<FindMark> marks, List<Set<String>> meant, int next, Set<FindMark> taken) {
        if (next == meant.size()) {
            return true;
        }
        for (FindMark mark : marks) {
            if (meant.get(next).contains(mark.key()) && taken.add(mark)) {
                if (fits(marks, meant, next + 1, taken)) {
                    return true;
                }
                taken.remove(mark);
            }
        }
        return false;
    }

    /** What was not typed comes first; the first letters of the name are there for whoever has said nothing else. */
    static List<FindMark> clues(Person person, List<FindMark> marks, Set<String> typed) {
        List<FindMark> clues = new ArrayList<>(marks);
        if (marks.stream().noneMatch(mark -> mark.by() == FindBy.NAME)) {
            clues.add(new FindMark(FindBy.NAME, person.name()));
        }
        clues.sort(Comparator.comparing((FindMark mark) -> typed.contains(mark.key()))
                .thenComparing(FindMark::by));
        Set<FindBy> kinds = new HashSet<>();
        return clues.stream()
                .filter(clue -> kinds.add(clue.by()))
                .limit(Hit.CLUES)
                .toList();
    }
}
