package no.samskriv.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Rounds;
import no.samskriv.person.Person;
import no.samskriv.person.PersonsSummed;

/**
 * Writes all lines anew once a day: those of persons from before there were lines, and those whose next meeting or consent
 * has passed without anybody changing anything, so that the one after it comes into sight. Where nothing is another,
 * nothing is written.
 */
public final class RefreshService {
    private static final String JOB = "overview";
    private static final int PORTION = 50;

    private final PersonsSummed persons;
    private final SummaryService summaries;
    private final Rounds rounds;
    private final InTransaction inTransaction;
    private final Now now;

    public RefreshService(
            PersonsSummed persons, SummaryService summaries, Rounds rounds, InTransaction inTransaction, Now now) {
        this.persons = persons;
        this.summaries = summaries;
        this.rounds = rounds;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Unless it is done today; says so. */
    public String daily() {
        LocalDate today = now.today();
        return rounds.untilDone(JOB, today.toString(), this::all) ? "done" : "nothing to do";
    }

    /** Everybody, a portion at a time, so that nobody waits long; how many they are. */
    public int all() {
        int count = 0;
        UUID after = new UUID(0, 0);
        List<Person> portion;
        do {
            UUID from = after;
            portion = inTransaction.call(() -> {
                List<Person> some = persons.after(from, PORTION);
                summaries.write(some.stream().map(Person::ref).toList());
                return some;
            });
            count += portion.size();
            after = portion.isEmpty() ? after : portion.get(portion.size() - 1).id();
        } while (portion.size() == PORTION);
        return count;
    }
}
