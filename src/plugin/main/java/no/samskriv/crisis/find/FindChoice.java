package no.samskriv.crisis.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samskriv.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that a crisis plan may be found by from now on; instead of whatever was said before.
 *
 * @param name whether by the chosen name
 * @param otherNames what else the person is called
 * @param agreed whether the person is there and agrees, where somebody else writes it
 */
record FindChoice(
        boolean name,
        List<String> otherNames,
        List<String> phones,
        @Nullable LocalDate birthDate,
        boolean agreed) {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{2,28}");
    private static final int OLDEST = 1900;

    FindChoice {
        otherNames = List.copyOf(otherNames);
        phones = List.copyOf(phones);
    }

    /**
     * As marks; refuses what cannot be one.
     *
     * @param called what the person is called now
     */
    List<FindMark> marks(String called, LocalDate today) {
        List<FindMark> marks = new ArrayList<>();
        if (name) {
            marks.add(new FindMark(FindBy.NAME, called));
        }
        otherNames.stream().map(other -> new FindMark(FindBy.OTHER_NAME, other)).forEach(marks::add);
        phones.stream().map(phone -> new FindMark(FindBy.PHONE, phone)).forEach(marks::add);
        if (birthDate != null) {
            if (birthDate.isAfter(today) || birthDate.getYear() < OLDEST) {
                throw ProblemException.invalid("birthDate", "not-a-birth-date");
            }
            marks.add(new FindMark(FindBy.BIRTH_DATE, birthDate.toString()));
        }
        requireFew("otherNames", otherNames, FindBy.OTHER_NAME);
        requireFew("phones", phones, FindBy.PHONE);
        if (!phones.stream().allMatch(phone -> PHONE.matcher(phone).matches())) {
            throw ProblemException.invalid("phones", "not-a-phone");
        }
        Set<String> keys = new HashSet<>();
        return marks.stream().filter(mark -> keys.add(mark.key())).toList();
    }

    private static void requireFew(String field, List<String> given, FindBy by) {
        if (given.size() > by.most()) {
            throw ProblemException.invalid(field, "too-many", Integer.toString(by.most()));
        }
    }
}
