package no.samskriv.hat.turns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A team's turns in an answer. */
public record TurnJson(
        String team,
        boolean mayChange,
        RuleJson rule,
        List<MemberTurnsJson> members,
        List<AbsenceJson> absences,
        List<SwapJson> swaps,
        List<ComingJson> coming) {

    /** When the team meets; without a revision where nobody has set it. */
    public record RuleJson(
            @Nullable Integer revision,
            boolean planned,
            @Nullable String day,
            @Nullable String from,
            int everyWeeks,
            String since,
            boolean skipsHolidays) {}

    /** How somebody takes part, and how the hat has come round to them. */
    public record MemberTurnsJson(
            String id,
            @Nullable Integer revision,
            UserJson user,
            boolean eligible,
            int everyWeeks,
            String counted,
            int turns,
            double expected,
            @Nullable String last,
            String balance) {}

    /** A meeting to come; without an id where it is not published yet. */
    public record ComingJson(
            @Nullable String id,
            @Nullable Integer revision,
            String day,
            @Nullable String from,
            boolean cancelled,
            boolean published,
            @Nullable UserJson wearer,
            String reason,
            @Nullable String because,
            int turns,
            double expected) {}

    static TurnJson of(HatTurns turns, Users users) {
        return new TurnJson(
                turns.own().team().id().toString(),
                turns.own().mayChange(),
                rule(turns.rule()),
                turns.members().stream().map(member -> member(member, users)).toList(),
                turns.absences().stream()
                        .map(absence -> AbsenceJson.of(absence, users))
                        .toList(),
                turns.swaps().stream().map(swap -> SwapJson.of(swap, users)).toList(),
                turns.coming().stream().map(coming -> coming(coming, users)).toList());
    }

    private static RuleJson rule(HatRule rule) {
        return new RuleJson(
                number(rule.revision()),
                rule.planned(),
                written(rule.day()),
                written(rule.from()),
                rule.everyWeeks(),
                rule.since().toString(),
                rule.skipsHolidays());
    }

    static MemberTurnsJson member(HatTurns.Member member, Users users) {
        Share share = member.share();
        HatTerms now = member.now();
        return new MemberTurnsJson(
                member.member().id().toString(),
                number(member.terms().revision()),
                new UserJson(member.user().key(), users.displayName(member.user())),
                now.eligible(),
                now.everyWeeks(),
                now.counted().toString(),
                share.turns(),
                rounded(share.expected()),
                written(share.last()),
                share.balance().name());
    }

    private static ComingJson coming(Coming coming, Users users) {
        Pick pick = coming.pick();
        TeamMeeting meeting = coming.meeting();
        return new ComingJson(
                meeting == null ? null : meeting.id().toString(),
                meeting == null ? null : number(meeting.revision()),
                coming.day().toString(),
                written(coming.from()),
                coming.isCancelled(),
                coming.isPublished(),
                UserJson.of(coming.who(), users),
                coming.reason().name(),
                pick == null ? null : pick.because().name(),
                pick == null ? 0 : pick.turns(),
                pick == null ? 0 : rounded(pick.expected()));
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private static @Nullable Integer number(@Nullable Revision revision) {
        return revision == null ? null : revision.number();
    }

    static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static NewHatRule rule(JsonFields fields) {
        fields.allow("planned", "day", "from", "everyWeeks", "since", "skipsHolidays");
        return new NewHatRule(
                fields.optionalFlag("planned").orElse(true),
                fields.patchChoice("day", DayOfWeek.class).value(),
                fields.optionalTime("from").orElse(null),
                weeks(fields),
                fields.optionalDate("since").orElse(null),
                fields.optionalFlag("skipsHolidays").orElse(true));
    }

    static NewTerms terms(JsonFields fields) {
        fields.allow("eligible", "everyWeeks", "counted");
        return new NewTerms(
                fields.optionalFlag("eligible").orElse(true),
                weeks(fields),
                fields.optionalDate("counted").orElse(null));
    }

    private static int weeks(JsonFields fields) {
        return fields.optionalNumber("everyWeeks", 1, HatRule.MOST_WEEKS)
                .orElse(1L)
                .intValue();
    }

    static LocalDate day(JsonFields fields, String field) {
        return fields.optionalDate(field).orElseThrow(() -> ProblemException.invalid(fields.path(field), "missing"));
    }

    static UserRef user(JsonFields fields, Users users) {
        return UserJson.read(fields, "user", users)
                .orElseThrow(() -> ProblemException.invalid(fields.path("user"), "missing"));
    }

    static HatTurns.Member memberOf(HatTurns turns, UUID member) {
        return turns.members().stream()
                .filter(each -> each.member().id().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
