package no.samskriv.hat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.turns.Coming;
import no.samskriv.hat.turns.HatSwap;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.kernel.UserRef;

/** The turns that are to come, as views, with what is asked about them. */
final class TurnViews {
    private final HatTurns turns;
    private final TurnWording wording;
    private final UserRef reader;
    private final boolean member;

    TurnViews(HatTurns turns, TurnWording wording) {
        this.turns = turns;
        this.wording = wording;
        this.reader = turns.own().user();
        this.member = turns.member(reader).isPresent();
    }

    /** At most so many, after today; of a team that plans nothing those that somebody has. */
    List<TurnView> coming(int most) {
        return turns.coming().stream()
                .filter(coming -> coming.day().isAfter(turns.today()))
                .filter(coming -> turns.rule().planned() || coming.who() != null)
                .limit(most)
                .map(this::view)
                .toList();
    }

    private TurnView view(Coming coming) {
        Optional<HatSwap> asked = asked(coming);
        List<ActView> acts = member ? asked.map(this::acts).orElse(List.of()) : List.of();
        boolean mine = reader.equals(coming.who());
        boolean asks = member && mine && coming.isPublished() && asked.isEmpty();
        String why = asked.map(this::why).orElseGet(() -> wording.why(coming));
        List<ChoiceView> returns = asks ? returns() : List.of();
        String when = wording.shortDay(coming.day());
        return new TurnView(
                coming.meeting() == null ? "" : coming.meeting().id().toString(),
                coming.day().toString(),
                when,
                who(coming, asked),
                coming.who() == null,
                mine,
                !why.isEmpty(),
                why,
                !acts.isEmpty(),
                acts,
                asks,
                wording.text("samskriv.hat.page.ask.title", wording.day(coming.day())),
                asks ? whom() : List.of(),
                !returns.isEmpty(),
                returns);
    }

    /** What is asked about it; somebody else's question to somebody else is theirs. */
    private Optional<HatSwap> asked(Coming coming) {
        TeamMeeting meeting = coming.meeting();
        return meeting == null
                ? Optional.empty()
                : turns.swaps().stream()
                        .filter(swap -> swap.meeting().equals(meeting.id()))
                        .filter(swap -> swap.isOpen() || swap.from().equals(reader) || reader.equals(swap.to()))
                        .findFirst();
    }

    private String who(Coming coming, Optional<HatSwap> asked) {
        return asked.filter(HatSwap::isOpen)
                .map(swap -> wording.text("samskriv.hat.page.asks-all", wording.name(swap.from())))
                .orElseGet(() -> wording.who(coming));
    }

    private String why(HatSwap swap) {
        UserRef to = swap.to();
        if (swap.from().equals(reader)) {
            return to == null
                    ? wording.text("samskriv.hat.page.asked-all")
                    : wording.text("samskriv.hat.page.asked", wording.name(to));
        } else if (to == null) {
            return "";
        }
        return inReturn(swap)
                .map(back ->
                        wording.text("samskriv.hat.page.asks-swap", wording.name(swap.from()), wording.day(back.day())))
                .orElseGet(() -> wording.text("samskriv.hat.page.asks-cover", wording.name(swap.from())));
    }

    private Optional<Coming> inReturn(HatSwap swap) {
        return turns.coming().stream()
                .filter(coming ->
                        coming.meeting() != null && coming.meeting().id().equals(swap.inReturn()))
                .findFirst();
    }

    private List<ActView> acts(HatSwap swap) {
        List<ActView> acts = new ArrayList<>();
        if (swap.from().equals(reader)) {
            acts.add(answer(swap, Ways.WITHDRAWN, "samskriv.hat.page.withdraw").last());
        } else if (swap.isOpen()) {
            acts.add(answer(swap, Ways.ACCEPTED, "samskriv.hat.page.i-can"));
        } else {
            acts.add(answer(swap, Ways.ACCEPTED, "samskriv.hat.page.yes"));
            acts.add(answer(swap, Ways.DECLINED, "samskriv.hat.page.no"));
        }
        return acts;
    }

    private ActView answer(HatSwap swap, String body, String key) {
        return ActView.over(swap.revision().number(), "PATCH", Ways.swap(swap.id()), body, wording.text(key));
    }

    private List<ChoiceView> whom() {
        ChoiceView all = new ChoiceView("", wording.text("samskriv.hat.page.ask.all"), "", true);
        return Stream.concat(
                        Stream.of(all),
                        turns.members().stream()
                                .map(HatTurns.Member::user)
                                .filter(user -> !user.equals(reader))
                                .map(user -> new ChoiceView(user.key(), wording.name(user), "", false)))
                .toList();
    }

    private List<ChoiceView> returns() {
        List<ChoiceView> theirs = turns.coming().stream()
                .filter(coming -> coming.day().isAfter(turns.today()))
                .filter(coming -> coming.isPublished() && !coming.isCancelled())
                .filter(coming -> coming.who() != null && !reader.equals(coming.who()))
                .map(this::inReturn)
                .toList();
        ChoiceView none = new ChoiceView("", wording.text("samskriv.hat.page.ask.no-return"), "", true);
        return theirs.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(none), theirs.stream()).toList();
    }

    private ChoiceView inReturn(Coming coming) {
        String id = coming.meeting() == null ? "" : coming.meeting().id().toString();
        String whose = coming.who() == null ? "" : coming.who().key();
        String label = wording.text(
                "samskriv.hat.page.ask.return",
                wording.day(coming.day()),
                coming.who() == null ? "" : wording.name(coming.who()));
        return new ChoiceView(id, label, whose, false);
    }
}
