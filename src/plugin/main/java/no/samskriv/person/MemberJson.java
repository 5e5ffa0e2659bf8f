package no.samskriv.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A member of a team in an answer. */
public record MemberJson(
        String id,
        int revision,
        String team,
        UserJson user,
        List<String> roles,
        @Nullable String title,
        @Nullable Integer percent,
        String from,
        @Nullable String to,
        @Nullable StandInJson standIn) {
    private static final String ROLES = "roles";
    private static final String TITLE = "title";
    private static final String PERCENT = "percent";
    private static final String STAND_IN = "standIn";

    /** Who takes over while the member is away. */
    public record StandInJson(UserJson user, String from, String to) {}

    static MemberJson of(TeamMember member, Users users) {
        return new MemberJson(
                member.id().toString(),
                member.revision().number(),
                member.team().toString(),
                new UserJson(member.user().key(), users.displayName(member.user())),
                member.roles().stream().sorted().map(Enum::name).toList(),
                member.title(),
                member.percent(),
                member.from().toString(),
                member.to() == null ? null : member.to().toString(),
                standIn(member.standIn(), users));
    }

    private static @Nullable StandInJson standIn(TeamMember.@Nullable StandIn standIn, Users users) {
        return standIn == null
                ? null
                : new StandInJson(
                        new UserJson(standIn.user().key(), users.displayName(standIn.user())),
                        standIn.from().toString(),
                        standIn.to().toString());
    }

    static NewMember added(JsonFields fields, Users users) {
        fields.allow("user", ROLES, TITLE, PERCENT);
        PeopleJson people = new PeopleJson(fields, users);
        return new NewMember(
                people.user("user").orElseThrow(() -> ProblemException.invalid("user", "missing")),
                roles(fields),
                people.text(TITLE, TeamMember.TITLE_LIMIT).orElse(null),
                percent(fields).orElse(null));
    }

    static MemberChange changed(JsonFields fields, Users users) {
        fields.allow(ROLES, TITLE, PERCENT, STAND_IN);
        PeopleJson people = new PeopleJson(fields, users);
        return new MemberChange(
                fields.names(ROLES) ? Optional.of(roles(fields)) : Optional.empty(),
                people.patchText(TITLE, TeamMember.TITLE_LIMIT),
                people.patch(PERCENT, percent(fields)),
                people.patch(STAND_IN, standIn(fields, users)));
    }

    private static Optional<TeamMember.StandIn> standIn(JsonFields member, Users users) {
        return member.optionalObject(STAND_IN).map(fields -> {
            fields.allow("user", "from", "to");
            LocalDate from = day(fields, "from");
            LocalDate to = day(fields, "to");
            if (to.isBefore(from)) {
                throw ProblemException.invalid(fields.path("to"), "before-from", from.toString());
            }
            UserRef user = new PeopleJson(fields, users)
                    .user("user")
                    .orElseThrow(() -> ProblemException.invalid(fields.path("user"), "missing"));
            return new TeamMember.StandIn(user, from, to);
        });
    }

    private static LocalDate day(JsonFields fields, String field) {
        return fields.optionalDate(field).orElseThrow(() -> ProblemException.invalid(fields.path(field), "missing"));
    }

    private static Set<MemberRole> roles(JsonFields fields) {
        Set<MemberRole> roles = fields.choices(ROLES, MemberRole.class);
        if (roles.isEmpty()) {
            throw ProblemException.invalid(ROLES, "missing");
        }
        return roles;
    }

    private static Optional<Integer> percent(JsonFields fields) {
        return fields.optionalNumber(PERCENT, 1, 100).map(Long::intValue);
    }
}
