package no.samskriv.hat.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.Turn;
import no.samskriv.hat.page.HatListView.AbsenceView;
import no.samskriv.hat.page.HatListView.ComingView;
import no.samskriv.hat.page.HatListView.MemberView;
import no.samskriv.hat.page.HatListView.PastView;
import no.samskriv.hat.turns.Balance;
import no.samskriv.hat.turns.Coming;
import no.samskriv.hat.turns.HatAbsence;
import no.samskriv.hat.turns.HatRule;
import no.samskriv.hat.turns.HatTerms;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.FactFragment;
import org.jspecify.annotations.Nullable;

/** The whole list as a view. Members stand in the order they came, whatever their numbers. */
final class HatListViews {
    /** So many of the past stand here until somebody asks for all of it; they alone are put right here. */
    static final int RECENT = 26;

    private final HatTurns turns;
    private final List<TeamMeeting> meetings;
    private final TurnWording wording;
    private final UserRef reader;
    private final boolean leads;

    HatListViews(HatTurns turns, List<TeamMeeting> meetings, TurnWording wording) {
        this.turns = turns;
        this.meetings = meetings;
        this.wording = wording;
        this.reader = turns.own().user();
        this.leads = turns.own().mayChange();
    }

    /**
     * As one page.
     *
     * @param all whether the whole past is asked for
     */
    HatListView view(OptionalLong side, boolean all) {
        HatRule rule = turns.rule();
        List<ComingView> coming = turns.coming().stream().map(this::coming).toList();
        List<AbsenceView> absences = absences();
        List<PastView> past = past();
        boolean more = !all && past.size() > RECENT;
        boolean member = turns.member(reader).isPresent();
        return new HatListView(
                turns.own().team().id().toString(),
                turns.own().team().name(),
                side.isPresent(),
                side.isPresent() ? FactFragment.toWiki("/pages/viewpage.action?pageId=" + side.getAsLong()) : "",
                leads,
                coming.isEmpty(),
                wording.text(rule.planned() ? "samskriv.hat.page.none" : "samskriv.hat.page.not-planned"),
                coming,
                member || leads,
                !absences.isEmpty(),
                absences,
                wording.text(leads ? "samskriv.hat.page.away.add.leader" : "samskriv.hat.page.away.add"),
                reader.key(),
                leads ? members(reader, false) : List.of(),
                turns.members().stream().map(this::member).toList(),
                !past.isEmpty(),
                more ? past.subList(0, RECENT) : past,
                more,
                wording.rule(rule),
                rule.revision() != null,
                number(rule.revision()),
                rule.planned(),
                days(rule.day()),
                time(rule.from()),
                weeks(HatRule.MOST_WEEKS, rule.everyWeeks()),
                rule.since().toString(),
                rule.skipsHolidays());
    }

    private ComingView coming(Coming coming) {
        TeamMeeting meeting = coming.meeting();
        boolean ahead = meeting != null && leads && !coming.day().isBefore(turns.today());
        String why = wording.why(coming);
        return new ComingView(
                meeting == null ? "" : meeting.id().toString(),
                meeting == null ? 0 : meeting.revision().number(),
                coming.day().toString(),
                wording.shortDay(coming.day()),
                time(coming.from()),
                meeting == null || meeting.place() == null ? "" : meeting.place(),
                wording.who(coming),
                coming.who() == null,
                !why.isEmpty(),
                why,
                ahead && !coming.isCancelled(),
                ahead && coming.isCancelled(),
                wording.text("samskriv.hat.page.cancel.sentence", wording.day(coming.day())));
    }

    private String who(@Nullable UserRef user) {
        return user == null ? wording.text("samskriv.hat.page.without-hat") : wording.name(user);
    }

    /** The latest first. */
    private List<PastView> past() {
        List<TeamMeeting> past = new ArrayList<>(meetings.stream()
                .filter(meeting -> meeting.type().hasHat() && meeting.day().isBefore(turns.today()))
                .toList());
        Collections.reverse(past);
        return IntStream.range(0, past.size())
                .mapToObj(place -> past(past.get(place), leads && place < RECENT))
                .toList();
    }

    private PastView past(TeamMeeting meeting, boolean mayCorrect) {
        Turn turn = meeting.turn();
        UserRef wearer = meeting.wearer().orElse(null);
        List<String> lines = new ArrayList<>();
        if (!meeting.isCancelled() && turn.correction() == null) {
            lines.add(wording.why(turn));
        } else if (turn.correction() != null) {
            lines.add(wording.text("samskriv.hat.page.corrected", turn.correction()));
        }
        return new PastView(
                meeting.id().toString(),
                meeting.revision().number(),
                meeting.day().toString(),
                wording.shortDay(meeting.day()),
                meeting.isCancelled() ? wording.text("samskriv.hat.page.cancelled") : who(wearer),
                meeting.isCancelled() || wearer == null,
                lines,
                mayCorrect && !meeting.isCancelled(),
                mayCorrect ? members(wearer, true) : List.of());
    }

    /** One's own; whoever leads the team sees everybody's. */
    private List<AbsenceView> absences() {
        return turns.absences().stream()
                .filter(absence -> leads || absence.user().equals(reader))
                .map(this::absence)
                .toList();
    }

    private AbsenceView absence(HatAbsence absence) {
        String from = wording.day(absence.from());
        String to = wording.day(absence.to());
        String words = absence.user().equals(reader)
                ? wording.text("samskriv.hat.page.away.own", from, to)
                : wording.text("samskriv.hat.page.away.other", wording.name(absence.user()), from, to);
        return new AbsenceView(absence.id().toString(), absence.revision().number(), words);
    }

    private MemberView member(HatTurns.Member member) {
        HatTerms terms = member.now();
        boolean own = member.user().equals(reader);
        boolean takesPart = member.share().balance() != Balance.NOT_IN_TURNS;
        String balance = wording.balance(member.share(), false);
        boolean some = terms.eligible() && terms.everyWeeks() > 1;
        Revision revision = member.terms().revision();
        return new MemberView(
                member.member().id().toString(),
                revision != null,
                number(revision),
                wording.name(member.user()),
                takesPart ? balance + " " + wording.numbers(member.share(), own) : balance,
                some,
                some ? wording.text("samskriv.hat.page.member.every", wording.weeks(terms.everyWeeks())) : "",
                wording.text("samskriv.hat.page.member.asks", wording.name(member.user())),
                terms.eligible(),
                weeks(HatTerms.MOST_WEEKS, terms.everyWeeks()),
                terms.counted().toString());
    }

    /** Who is in the team, and who is chosen although they have left it. */
    private List<ChoiceView> members(@Nullable UserRef chosen, boolean orNobody) {
        Stream<ChoiceView> members = Stream.concat(
                        turns.members().stream().map(HatTurns.Member::user), Stream.ofNullable(chosen))
                .distinct()
                .map(user -> new ChoiceView(user.key(), wording.name(user), "", user.equals(chosen)));
        ChoiceView nobody = new ChoiceView("", wording.text("samskriv.hat.page.without-hat"), "", chosen == null);
        return (orNobody ? Stream.concat(members, Stream.of(nobody)) : members).toList();
    }

    private List<ChoiceView> days(@Nullable DayOfWeek chosen) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new ChoiceView(day.name(), wording.weekday(day), "", day == chosen))
                .toList();
    }

    private List<ChoiceView> weeks(int most, int chosen) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(each -> new ChoiceView(Integer.toString(each), wording.weeks(each), "", each == chosen))
                .toList();
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private static int number(@Nullable Revision revision) {
        return revision == null ? 0 : revision.number();
    }
}
