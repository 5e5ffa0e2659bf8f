package no.samskriv.hat.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import no.samskriv.person.Task;

/**
 * Whom the team talks about, one at a time. What is about a person is fetched when somebody opens it; here stand the names
 * of those alone whom the reader works with. Nothing of it goes on paper or into a file.
 */
public final class TalkPart implements HatPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final TalkStandingService standings;

    public TalkPart(Templates templates, Phrases phrases, Users users, TalkStandingService standings) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.standings = standings;
    }

    @Override
    public String draw(Drawing drawing) {
        HatContent content = drawing.content();
        if (!drawing.isInteractive()) {
            return "";
        }
        TalkStanding standing = standings.of(content);
        Optional<TeamMeeting> meeting = content.now();
        if (meeting.isEmpty() && standing.open().isEmpty() && standing.openOthers() == 0) {
            return "";
        }
        return templates.render("hat/talk.vm", view(content, meeting, standing));
    }

    private TalkView view(HatContent content, Optional<TeamMeeting> meeting, TalkStanding standing) {
        List<Discussion> all = content.discussions().stream()
                .filter(each -> meeting.map(TeamMeeting::id)
                        .filter(each.meeting()::equals)
                        .isPresent())
                .toList();
        List<TalkView.TabView> tabs = tabs(content, all);
        int others = all.size() - tabs.size();
        int open = standing.open().size() + standing.openOthers();
        boolean member = content.members().stream()
                .anyMatch(each -> each.user().equals(content.own().user()));
        String summary = summary(content, meeting);
        return new TalkView(
                meeting.map(each -> each.id().toString()).orElse(""),
                meeting.map(each -> each.revision().number()).orElse(0),
                meeting.isPresent(),
                meeting.map(each -> phrases.text("samskriv.hat.talk.when", phrases.weekday(each.day())))
                        .orElse(""),
                open > 0,
                phrases.text("samskriv.hat.talk.open.title", Integer.toString(open)),
                standing.open().stream().map(each -> open(content, each)).toList(),
                standing.openOthers() > 0,
                others(standing.openOthers()),
                tabs,
                member && meeting.isPresent(),
                others > 0,
                others(others),
                member
                        && meeting.filter(each -> !each.day().isAfter(content.today()))
                                .isPresent(),
                !summary.isEmpty(),
                summary);
    }

    private static List<TalkView.TabView> tabs(HatContent content, List<Discussion> all) {
        List<TalkView.TabView> tabs = new ArrayList<>();
        for (Discussion each : all) {
            Person person = content.persons().get(each.person());
            if (person != null) {
                tabs.add(new TalkView.TabView(each.id().toString(), person.name(), each.done()));
            }
        }
        return tabs;
    }

    private TalkView.OpenView open(HatContent content, TalkStanding.Open open) {
        Person person =
                Objects.requireNonNull(content.persons().get(open.discussion().person()));
        String from = phrases.day(open.meeting().day());
        return new TalkView.OpenView(open.discussion().id().toString(), person.name(), what(open, from, person.name()));
    }

    private String what(TalkStanding.Open open, String from, String name) {
        Task task = open.task();
        if (!open.discussion().isSettled() || task == null) {
            return phrases.text("samskriv.hat.talk.open.unsaid", from, name);
        }
        String key = task.isLate(phrases.today()) ? "samskriv.hat.talk.open.late" : "samskriv.hat.talk.open.promised";
        return phrases.text(key, from, users.displayName(task.who()), phrases.day(task.due()));
    }

    private String others(int count) {
        return count == 1
                ? phrases.text("samskriv.hat.talk.others.one")
                : phrases.text("samskriv.hat.talk.others.more", Integer.toString(count));
    }

    /** Of the meeting that goes on, or of the one that was closed today; numbers tell nothing of anybody. */
    private String summary(HatContent content, Optional<TeamMeeting> now) {
        Optional<TeamMeeting> of = now.filter(each -> each.day().equals(content.today()))
                .or(() -> content.last().filter(each -> each.day().equals(content.today())));
        List<Discussion> all = content.discussions().stream()
                .filter(each ->
                        of.map(TeamMeeting::id).filter(each.meeting()::equals).isPresent())
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        long changes = content.effects().stream()
                .filter(each ->
                        of.map(TeamMeeting::id).filter(each.meeting()::equals).isPresent())
                .filter(each -> each.type() != EffectType.NOTHING)
                .count();
        long agreed = all.stream()
                .filter(each -> each.teller() != null && each.tellBy() != null)
                .count();
        return phrases.text(
                "samskriv.hat.talk.summary",
                Integer.toString(all.size()),
                Long.toString(changes),
                Long.toString(agreed));
    }
}
