package no.samskriv.trust.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samskriv.macro.Phrases;
import no.samskriv.trust.log.LogCheck;
import no.samskriv.trust.log.LogFinding;
import no.samskriv.trust.site.AdminView.HealthView;
import no.samskriv.trust.spool.SpoolState;
import no.samskriv.trust.store.AccessLogStore;

/** How things are, line by line, in the reader's words. */
final class HealthViews {
    private static final int FINDINGS_SHOWN = 100;

    private final Phrases phrases;

    HealthViews(Phrases phrases) {
        this.phrases = phrases;
    }

    List<HealthView> of(Health health, Optional<LogCheck.Result> checked) {
        List<HealthView> lines = new ArrayList<>();
        lines.add(line(key(health), health.keyWell()));
        lines.add(line(database(health.database()), health.onPostgres()));
        spool(health.spool(), lines);
        checked.ifPresent(result -> {
            lines.add(line(log(health, result), result.isWhole()));
            result.findings().stream()
                    .limit(FINDINGS_SHOWN)
                    .forEach(finding -> lines.add(line(finding(finding), false)));
        });
        return lines;
    }

    /** What waits is no failure of the spool's but of the log: it is told as one all the same. */
    private void spool(SpoolState spool, List<HealthView> lines) {
        if (!spool.usable()) {
            lines.add(line(phrases.text("samskriv.site.spool.closed"), false));
        }
        if (spool.strange() > 0) {
            lines.add(line(phrases.text("samskriv.site.spool.strange", Integer.toString(spool.strange())), false));
        }
        String waiting =
                switch (spool.waiting()) {
                    case 0 -> phrases.text("samskriv.site.spool.none");
                    case 1 -> phrases.text("samskriv.site.spool.one");
                    default -> phrases.text("samskriv.site.spool.many", Integer.toString(spool.waiting()));
                };
        lines.add(line(waiting, spool.waiting() == 0));
    }

    private String key(Health health) {
        if (health.keyKept()) {
            return phrases.text("samskriv.site.key.kept");
        }
        return phrases.text(health.keyWell() ? "samskriv.site.key.later" : "samskriv.site.key.gone");
    }

    private String database(String name) {
        return switch (name) {
            case "POSTGRESQL" -> phrases.text("samskriv.site.database.postgres");
            case "H2" -> phrases.text("samskriv.site.database.trial");
            default -> phrases.text("samskriv.site.database.untried", name);
        };
    }

    private String log(Health health, LogCheck.Result result) {
        String rows = Long.toString(result.rows());
        String chains = Integer.toString(result.chains());
        String time = phrases.time(health.at());
        return result.isWhole()
                ? phrases.text("samskriv.site.log.whole", rows, chains, time)
                : phrases.text(
                        "samskriv.site.log.broken",
                        Integer.toString(result.findings().size()),
                        rows,
                        chains,
                        time);
    }

    private String finding(LogFinding finding) {
        String whose = finding.whose().equals(AccessLogStore.REFUSED)
                ? phrases.text("samskriv.site.log.refused")
                : finding.whose();
        String rows = finding.to() > finding.number()
                ? finding.number() + "–" + finding.to()
                : Integer.toString(finding.number());
        String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return phrases.text("samskriv.site.log.finding." + kind, whose, rows);
    }

    private static HealthView line(String text, boolean well) {
        return new HealthView(text, well ? "done" : "failed");
    }
}
