package no.samskriv.hat.demo;

import static no.samskriv.plan.demo.DemoWords.id;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.hat.turns.HatAbsence;
import no.samskriv.hat.turns.HatRule;
import no.samskriv.hat.turns.HatSwap;
import no.samskriv.hat.turns.HatTerms;
import no.samskriv.hat.turns.MemberTerms;
import no.samskriv.hat.turns.SwapStatus;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.PersonDemo;
import no.samskriv.plan.demo.DemoWords;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** When the demo's team meets, who was not there, and which turns were asked about. */
public final class TurnsDemo {
    private static final String LEADER = "leder";

    private final HatRuleStore rules;
    private final AbsenceStore absences;
    private final SwapStore swaps;
    private final Changes changes;

    public TurnsDemo(HatRuleStore rules, AbsenceStore absences, SwapStore swaps, Changes changes) {
        this.rules = rules;
        this.absences = absences;
        this.swaps = swaps;
        this.changes = changes;
    }

    void seed(DemoWords words) {
        int first = HatTuesdays.ALL.get(0).daysBefore();
        UserRef leader = words.user(LEADER);
        Instant begun = words.at(first + 1);
        HatRule rule = new HatRule(
                id("hat-rule", "team"),
                PersonDemo.TEAM,
                true,
                DayOfWeek.TUESDAY,
                HatDemo.NINE,
                1,
                words.day(first),
                true,
                null);
        begin(rule.id(), HatRule.KIND, leader, begun);
        rules.insert(rule, Revision.FIRST);
        MemberTerms half = half(words, words.day(first));
        begin(half.id(), MemberTerms.KIND, leader, begun);
        rules.insert(half, Revision.FIRST);
        HatTuesdays.AWAY.forEach(away -> seed(away, words));
        ask(HatTuesdays.SWAPPED, HatTuesdays.SWAPPED_FOR, SwapStatus.ACCEPTED, HatTuesdays.AGREED, words);
        ask(HatTuesdays.ASKED_FOR, null, SwapStatus.ASKED, 1, words);
    }

    private static MemberTerms half(DemoWords words, LocalDate from) {
        LocalDate there = words.day(HatTuesdays.HALF_IS_THERE);
        return new MemberTerms(
                id("hat-member", HatTuesdays.HALF),
                PersonDemo.TEAM,
                id("member", HatTuesdays.HALF),
                List.of(new HatTerms(from, true, 2, there)),
                null);
    }

    private void seed(HatTuesdays.Away away, DemoWords words) {
        UserRef user = words.user(away.who());
        LocalDate day = words.day(away.daysBefore());
        HatAbsence absence = new HatAbsence(
                id("hat-absence", away.who() + ":" + away.daysBefore()),
                PersonDemo.TEAM,
                user,
                day,
                day,
                false,
                user,
                Revision.FIRST);
        begin(absence.id(), HatAbsence.KIND, user, words.at(away.daysBefore() + 1));
        absences.insert(absence);
    }

    /** By whoever had the turn; of whoever has the other one, or of everybody. */
    private void ask(int turn, @Nullable Integer other, SwapStatus status, int daysBefore, DemoWords words) {
        UserRef from = words.user(HatTuesdays.ruled(turn));
        UserRef to = other == null ? null : words.user(HatTuesdays.ruled(other));
        HatSwap swap = new HatSwap(
                id("hat-swap", Integer.toString(turn)),
                PersonDemo.TEAM,
                HatDemo.meetingId(turn),
                from,
                to,
                other == null ? null : HatDemo.meetingId(other),
                status,
                to,
                words.at(daysBefore),
                Revision.FIRST);
        begin(swap.id(), HatSwap.KIND, from, swap.createdAt());
        swaps.insert(swap);
    }

    private void begin(UUID id, String kind, UserRef by, Instant at) {
        changes.begin(new Subject(null, id, kind), by, at);
    }
}
