package no.samskriv.hat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.turns.Coming;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.TeamMember;
import org.jspecify.annotations.Nullable;

/** Who has the hat today, or next; what the last one left for them, and how anybody takes it. */
public final class TodayPart implements HatPart {
    private final Templates templates;
    private final Function<HatContent, HatTurns> turns;
    private final TurnWording wording;

    public TodayPart(Templates templates, Phrases phrases, Users users, Function<HatContent, HatTurns> turns) {
        this.templates = templates;
        this.turns = turns;
        this.wording = new TurnWording(phrases, users);
    }

    @Override
    public String draw(Drawing drawing) {
        HatContent content = drawing.content();
        HatTurns now = turns.apply(content);
        Optional<Current> current = Current.of(content, now);
        boolean acts = drawing.isInteractive() && now.member(now.own().user()).isPresent();
        HatTodayView view = current.map(each -> at(each, content, now, acts))
                .orElseGet(() -> before(content, now, drawing.isInteractive(), acts));
        return templates.render("hat/hat-today.vm", view);
    }

    private HatTodayView at(Current current, HatContent content, HatTurns now, boolean acts) {
        TeamMeeting noted = current.isNow() ? current.meeting() : content.last().orElse(null);
        Note note = Note.before(current, content, wording);
        return new HatTodayView(
                wording.text(current.isNow() ? "samskriv.hat.page.today" : "samskriv.hat.page.next-hat"),
                true,
                wording.text("samskriv.hat.page.meeting", wording.when(current.day(), current.from())),
                name(current),
                what(current, now.own().user()),
                lines(current),
                !note.text().isEmpty(),
                note.text(),
                note.source(),
                false,
                "",
                "",
                acts,
                acts ? acts(current, now) : List.of(),
                acts && isOpen(current) && now.members().size() > 1,
                acts && isOpen(current) ? gives(current, now) : List.of(),
                acts && noted != null,
                wording.text(
                        written(noted).isEmpty() ? "samskriv.hat.page.note.write" : "samskriv.hat.page.note.change"),
                noted == null ? "" : noted.id().toString(),
                noted == null ? 0 : noted.revision().number(),
                written(noted));
    }

    /** Before there is any meeting to look forward to. */
    private HatTodayView before(HatContent content, HatTurns now, boolean interactive, boolean acts) {
        Optional<TeamMeeting> last = content.last();
        boolean leads = interactive && now.own().mayChange();
        return new HatTodayView(
                wording.text("samskriv.hat.page.title"),
                false,
                "",
                wording.text("samskriv.hat.page.nobody-yet"),
                wording.text("samskriv.hat.page.what-it-is"),
                last.flatMap(TeamMeeting::wearer).isPresent()
                        ? List.of(lastLine(last.orElseThrow()))
                        : leads ? List.of() : List.of(whomToAsk(now)),
                false,
                "",
                "",
                leads,
                "hatten?team=" + content.team(),
                wording.text("samskriv.hat.page.set-up"),
                acts,
                acts ? List.of(take(Ways.holderToday(content.team()), now).first()) : List.of(),
                false,
                List.of(),
                false,
                "",
                "",
                0,
                "");
    }

    private String lastLine(TeamMeeting last) {
        return wording.text(
                "samskriv.hat.page.last", last.wearer().map(wording::name).orElse(""), wording.day(last.day()));
    }

    private String whomToAsk(HatTurns now) {
        List<String> leaders = now.members().stream()
                .map(HatTurns.Member::member)
                .filter(TeamMember::isLeader)
                .map(leader -> wording.name(leader.user()))
                .toList();
        return leaders.isEmpty()
                ? wording.text("samskriv.hat.page.ask-admin")
                : wording.text("samskriv.hat.page.ask-leader", String.join(", ", leaders));
    }

    private String name(Current current) {
        UserRef wearer = current.wearer();
        if (wearer != null) {
            return wording.name(wearer);
        }
        return wording.text(
                current.reason() == TurnReason.WITHOUT_HAT
                        ? "samskriv.hat.page.without-hat"
                        : "samskriv.hat.page.nobody-yet");
    }

    private String what(Current current, UserRef reader) {
        if (current.wearer() == null) {
            return wording.text(
                    current.reason() == TurnReason.WITHOUT_HAT
                            ? "samskriv.hat.page.without-hat.why"
                            : "samskriv.hat.page.anybody");
        }
        return wording.text(
                reader.equals(current.wearer()) ? "samskriv.hat.page.speaks.own" : "samskriv.hat.page.speaks");
    }

    private List<String> lines(Current current) {
        List<String> lines = new ArrayList<>();
        TeamMeeting meeting = current.meeting();
        Coming ahead = current.ahead();
        boolean changed = current.wearer() != null && current.reason() != TurnReason.ROTATION;
        if (changed && ahead != null) {
            lines.add(wording.why(ahead));
        } else if (changed && meeting != null) {
            lines.add(wording.why(meeting.turn()));
        }
        if (meeting != null && meeting.place() != null) {
            lines.add(meeting.place());
        }
        return lines;
    }

    private static String written(@Nullable TeamMeeting meeting) {
        TeamMeeting.Handover handover = meeting == null ? null : meeting.handover();
        return handover == null ? "" : handover.text();
    }

    private List<ActView> acts(Current current, HatTurns now) {
        List<ActView> acts = new ArrayList<>();
        TeamMeeting meeting = current.meeting();
        boolean mine = now.own().user().equals(current.wearer());
        if (isOpen(current) && !mine) {
            ActView take = take(holder(current, now), now);
            acts.add(current.wearer() == null ? take.first() : take);
        }
        if (meeting != null && current.isNow() && current.has(TeamMeetingStatus.PLANNED)) {
            ActView start = change(meeting, Ways.UNDER_WAY, "samskriv.hat.page.start");
            acts.add(mine ? start.first() : start);
        }
        if (!current.isNow()) {
            acts.add(ActView.of(
                            "PUT",
                            Ways.holderToday(now.own().team().id()),
                            Ways.wornBy(now.own().user()),
                            wording.text("samskriv.hat.page.take.anyway"))
                    .last());
        }
        return acts;
    }

    /** Whether the hat may change hands. */
    private static boolean isOpen(Current current) {
        return current.isNow() && !current.has(TeamMeetingStatus.CLOSED);
    }

    private ActView take(String path, HatTurns now) {
        return ActView.of("PUT", path, Ways.wornBy(now.own().user()), wording.text("samskriv.hat.page.take"));
    }

    private ActView change(TeamMeeting meeting, String body, String key) {
        return ActView.over(meeting.revision().number(), "PATCH", Ways.meeting(meeting.id()), body, wording.text(key));
    }

    private static String holder(Current current, HatTurns now) {
        TeamMeeting meeting = current.meeting();
        return meeting == null ? Ways.holderToday(now.own().team().id()) : Ways.holder(meeting.id());
    }

    private List<ActView> gives(Current current, HatTurns now) {
        return now.members().stream()
                .map(HatTurns.Member::user)
                .filter(user -> !user.equals(now.own().user()) && !user.equals(current.wearer()))
                .map(user -> ActView.of("PUT", holder(current, now), Ways.wornBy(user), wording.name(user)))
                .toList();
    }

    /**
     * What whoever has the hat reads from the one before.
     *
     * @param source whose it is
     */
    private record Note(String text, String source) {
        static Note before(Current current, HatContent content, TurnWording wording) {
            return content.meetings().stream()
                    .filter(meeting -> meeting.type().hasHat() && !meeting.isCancelled())
                    .filter(meeting -> meeting.day().isBefore(current.day()))
                    .reduce((earlier, later) -> later)
                    .filter(meeting -> meeting.handover() != null)
                    .map(meeting -> of(meeting, wording))
                    .orElseGet(() -> new Note("", ""));
        }

        private static Note of(TeamMeeting meeting, TurnWording wording) {
            TeamMeeting.Handover handover = meeting.handover();
            String by = handover == null ? "" : wording.name(handover.by());
            String day = wording.day(meeting.day());
            boolean worn = handover != null
                    && meeting.wearer().filter(handover.by()::equals).isPresent();
            return new Note(
                    handover == null ? "" : handover.text(),
                    wording.text(worn ? "samskriv.hat.page.note.from" : "samskriv.hat.page.note.by", by, day));
        }
    }
}
