package no.samskriv.reminder.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.reminder.jobs.JobsView.RunView;
import no.samskriv.trust.site.AdminPart;

/** What was done by the clock last, on the administrator's page: when, how much and on which node. */
public final class JobsPart implements AdminPart {
    private static final int SHOWN = 10;

    private final RoundService rounds;
    private final Templates templates;
    private final Phrases phrases;

    public JobsPart(RoundService rounds, Templates templates, Phrases phrases) {
        this.rounds = rounds;
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public String draw() {
        List<RunView> runs = rounds.last().stream().limit(SHOWN).map(this::view).toList();
        return templates.render("reminder/jobs.vm", new JobsView(runs.isEmpty(), runs));
    }

    private RunView view(JobRun run) {
        Instant ended = run.endedAt();
        Instant at = ended == null ? run.startedAt() : ended;
        String how = phrases.text(
                "samskriv.reminder.job." + run.outcome().name().toLowerCase(Locale.ROOT),
                Integer.toString(run.count()));
        return new RunView(
                phrases.text(
                        "samskriv.reminder.job.line",
                        run.job(),
                        phrases.day(at) + " " + phrases.time(at),
                        how,
                        run.node()),
                switch (run.outcome()) {
                    case DONE -> "done";
                    case FAILED -> "failed";
                    case RUNNING -> "open";
                });
    }
}
