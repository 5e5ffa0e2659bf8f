package no.samskriv.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Rows;
import no.samskriv.storage.book.Whose;
import org.jspecify.annotations.Nullable;

/** A team with generated people, of whom there is something in every chapter; the same for the same seed. */
public final class GeneratedTeam {
    private static final String[] LOGINS = {"koordinator-a", "koordinator-b", "erfaring-c", "leder", "nord"};
    private static final String[] TEXTS = {
        "Eg vil bu åleine att",
        "første linje\nandre linje\r\n\ttredje  ",
        "🧗🏽‍♀️ opp igjen 👨‍👩‍👧",
        "a\u030A er ikke å, og ﬁ er ikke fi",
        "<script>alert('x')</script> $view ' \" \\ %",
        "{\"closed\":\"ikke\"}",
        ""
    };

    private final String keys;
    private final Random random;
    public final UUID team;
    public final List<PersonRef> persons = new ArrayList<>();

    /** @param keys what the keys of users begin with */
    public GeneratedTeam(long seed, String keys) {
        random = new Random(seed);
        this.keys = keys;
        team = new UUID(random.nextLong(), random.nextLong());
    }

    public GeneratedTeam fill(TransferSite site, int people) {
        site.site.inTransaction.run(() -> rows(site.book, null, 3));
        for (int i = 0; i < people; i++) {
            PersonRef ref = new PersonRef("P-" + String.format("%04d", i));
            persons.add(ref);
            site.site.pages.add("RECO", ref.value(), 5_000 + i);
            int number = i;
            site.site.inTransaction.run(() -> rows(site.book, ref, 1 + number % 3));
        }
        return this;
    }

    private void rows(Book book, @Nullable PersonRef person, int most) {
        for (Chapter chapter : book.chapters()) {
            boolean theirs = person == null
                    ? chapter.whose() == Whose.TEAM
                            || chapter.whose() == Whose.PERSON_OR_TEAM
                            || chapter.whose() == Whose.HISTORY
                    : !chapter.personColumn().isEmpty();
            if (!theirs || chapter.taken() != Chapter.Taken.ALONG) {
                continue;
            }
            boolean one = Rows.isOne(chapter);
            for (int i = 0; i < (one ? 1 : most); i++) {
                book.insert(chapter, List.of(row(chapter, person, i)));
            }
        }
    }

    private Map<String, Object> row(Chapter chapter, @Nullable PersonRef person, int number) {
        Map<String, Object> row = new TreeMap<>(Rows.of(chapter, person, team, number));
        for (String column : List.copyOf(row.keySet())) {
            switch (chapter.holds(column)) {
                case USER -> row.put(column, user());
                case USERS -> row.put(column, keys + "erfaring-c\n" + keys + "leder");
                case TAGGED_USER -> row.put(column, "USER:" + user());
                case LINES -> row.put(column, "agreedBy=" + user() + "@2026-11-24\nhidden=true\nwho=USER:" + user());
                case CHANGED -> row.put(column, user());
                case PAGE ->
                    row.put(
                            column,
                            person == null
                                    ? 1L
                                    : 5_000L + Integer.parseInt(person.value().substring(2)));
                case PLAIN -> {}
            }
        }
        if (chapter.table().equals("CHANGED_VALUE")) {
            row.put("FIELD", number == 0 ? "coordinator" : "whyHere");
        }
        if (row.containsKey("TEXT") && !chapter.table().equals("SETTING")) {
            row.put("TEXT", TEXTS[random.nextInt(TEXTS.length)] + (random.nextInt(50) == 0 ? "å🧗".repeat(8_000) : ""));
        }
        return chapter.whole(row);
    }

    /** Now and then somebody whose account is gone. */
    private String user() {
        return random.nextInt(9) == 0 ? "gone-" + random.nextInt(5) : keys + LOGINS[random.nextInt(LOGINS.length)];
    }
}
