package no.samskriv.overview;

import java.util.List;
import no.samskriv.kernel.Users;
import no.samskriv.overview.OverviewPage.Entry;
import no.samskriv.overview.OverviewPage.Signal;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/**
 * The overview in an answer. No totals: a reader who sees less than all would learn how many there are.
 *
 * @param signals on the first page only
 * @param next the reference to ask for what comes after; null at the end
 */
public record OverviewJson(
        List<SignalJson> signals,
        List<LineJson> results,
        @Nullable String next) {

    /** What somebody needs of us. */
    public record SignalJson(String kind, String person) {
        static SignalJson of(Signal signal) {
            return new SignalJson(
                    signal.kind().name(), signal.entry().person().ref().value());
        }
    }

    /** Where things stand with one person. */
    public record LineJson(
            String person,
            String name,
            String status,
            String plan,
            String crisis,
            @Nullable String crisisUntil,
            @Nullable String nextMeeting,
            String lastTogether,
            boolean coordinates,
            @Nullable UserJson mainContact) {
        static LineJson of(Entry entry, OverviewPage page, Users users) {
            Standing standing = entry.line().standing();
            boolean isComing = standing.meeting() != null && !standing.meeting().isBefore(page.today());
            return new LineJson(
                    entry.person().ref().value(),
                    entry.person().name(),
                    standing.status().name(),
                    standing.plan().name(),
                    standing.crisis().name(),
                    standing.crisisUntil() == null
                            ? null
                            : standing.crisisUntil().toString(),
                    isComing ? standing.meeting().toString() : null,
                    standing.together().toString(),
                    entry.line().mine(),
                    UserJson.of(standing.mainContact(), users));
        }
    }

    static OverviewJson of(OverviewPage page, Users users) {
        List<LineJson> lines = page.rows().stream()
                .map(entry -> LineJson.of(entry, page, users))
                .toList();
        return new OverviewJson(
                page.signals().stream().map(SignalJson::of).toList(),
                lines,
                page.hasLater() ? lines.get(lines.size() - 1).person() : null);
    }
}
