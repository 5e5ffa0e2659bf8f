package no.samskriv.reminder.jobs;

import java.util.List;
import java.util.Set;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.reminder.jobs.JobsView.RunView;
import no.samskriv.trust.site.AdminPart;

/** What was done by the clock last, on the administrator's page. */
public final class JobsPart implements AdminPart {
    private static final String TEXTS = "samskriv.site.jobs.";
    private static final Set<String> KNOWN = Set.of("digest", "figures", "overview", "pages", "thoughts");
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
    public String draw(Look look) {
        List<RunView> runs = rounds.last().stream().limit(SHOWN).map(this::view).toList();
        return templates.render("reminder/jobs.vm", new JobsView(runs.isEmpty(), runs));
    }

    private RunView view(JobRun run) {
        String what = KNOWN.contains(run.job()) ? phrases.text(TEXTS + "job." + run.job()) : run.job();
        String how =
                switch (run.outcome()) {
                    case DONE -> phrases.text(TEXTS + "done", what, Integer.toString(run.count()));
                    case FAILED -> phrases.text(TEXTS + "failed", what);
                    case RUNNING -> phrases.text(TEXTS + "running", what);
                };
        String style =
                switch (run.outcome()) {
                    case DONE -> "done";
                    case FAILED -> "failed";
                    case RUNNING -> "open";
                };
        String when = phrases.day(run.startedAt()) + " " + phrases.time(run.startedAt());
        return new RunView(how, style, phrases.text(TEXTS + "when", when, run.node()));
    }
}
