package no.samskriv.hat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.hat.turns.HatRule;
import no.samskriv.hat.turns.HatTerms;
import no.samskriv.hat.turns.MemberTerms;
import no.samskriv.kernel.Revision;
import no.samskriv.storage.Column;

/** When teams meet, and on what terms their members take part in the turns. */
public final class HatRuleStore {
    private static final String OF_TEAM = "TEAM = ?";

    private final ActiveObjects ao;

    public HatRuleStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<HatRule> of(UUID team) {
        return row(team).map(HatRuleStore::rule);
    }

    /** What was said of members of a team, also of those who have left; one statement. */
    public List<MemberTerms> termsOf(UUID team) {
        Query query = Query.select().where(OF_TEAM, team.toString()).order("ID ASC");
        return Arrays.stream(ao.find(HatMemberRow.class, query))
                .map(HatRuleStore::terms)
                .toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(HatRule rule, Revision revision) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", rule.id().toString(),
                "TEAM", rule.team().toString(),
                "PLANNED", rule.planned(),
                "EVERY_WEEKS", rule.everyWeeks(),
                "SINCE", rule.since().toString(),
                "SKIPS_HOLIDAYS", rule.skipsHolidays(),
                "REVISION", revision.number()));
        row.put("WEEK_DAY", Column.of(rule.day()));
        row.put("STARTS_AT", Column.of(rule.from()));
        ao.create(HatRuleRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(HatRule rule, Revision revision) {
        HatRuleRow row = row(rule.team()).orElseThrow(() -> new IllegalStateException("no rule: " + rule.id()));
        row.setPlanned(rule.planned());
        row.setWeekDay(Column.of(rule.day()));
        row.setStartsAt(Column.of(rule.from()));
        row.setEveryWeeks(rule.everyWeeks());
        row.setSince(rule.since().toString());
        row.setSkipsHolidays(rule.skipsHolidays());
        row.setRevision(revision.number());
        row.save();
    }

    /** In the transaction that has begun its history. */
    public void insert(MemberTerms terms, Revision revision) {
        ao.create(
                HatMemberRow.class,
                Map.of(
                        "UUID", terms.id().toString(),
                        "TEAM", terms.team().toString(),
                        "MEMBER", terms.member().toString(),
                        "TERMS", written(terms.terms()),
                        "REVISION", revision.number()));
    }

    /** In the transaction that has claimed its revision. */
    public void save(MemberTerms terms, Revision revision) {
        Query query = Query.select().where("UUID = ?", terms.id().toString());
        HatMemberRow row = Arrays.stream(ao.find(HatMemberRow.class, query))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no terms: " + terms.id()));
        row.setTerms(written(terms.terms()));
        row.setRevision(revision.number());
        row.save();
    }

    private static String written(List<HatTerms> terms) {
        return terms.stream()
                .map(each -> String.join(
                        " ",
                        each.from().toString(),
                        Boolean.toString(each.eligible()),
                        Integer.toString(each.everyWeeks()),
                        each.counted().toString()))
                .collect(Collectors.joining("\n"));
    }

    private static HatTerms read(String line) {
        String[] values = line.split(" ", -1);
        return new HatTerms(
                LocalDate.parse(values[0]),
                Boolean.parseBoolean(values[1]),
                Integer.parseInt(values[2]),
                LocalDate.parse(values[3]));
    }

    private static MemberTerms terms(HatMemberRow row) {
        return new MemberTerms(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                UUID.fromString(row.getMember()),
                row.getTerms().lines().map(HatRuleStore::read).toList(),
                new Revision(row.getRevision()));
    }

    private static HatRule rule(HatRuleRow row) {
        String from = row.getStartsAt();
        return new HatRule(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                row.isPlanned(),
                Column.choice(DayOfWeek.class, row.getWeekDay()),
                from == null ? null : LocalTime.parse(from),
                row.getEveryWeeks(),
                LocalDate.parse(row.getSince()),
                row.isSkipsHolidays(),
                new Revision(row.getRevision()));
    }

    private Optional<HatRuleRow> row(UUID team) {
        return Arrays.stream(ao.find(HatRuleRow.class, Query.select().where(OF_TEAM, team.toString())))
                .findFirst();
    }
}
