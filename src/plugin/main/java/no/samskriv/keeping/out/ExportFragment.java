package no.samskriv.keeping.out;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.out.ExportView.RunView;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the page a team is written out from. */
public final class ExportFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public ExportFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(ExportService.Exports exports) {
        List<RunView> runs = exports.runs().stream().map(this::view).toList();
        ExportView view = new ExportView(
                exports.team().id().toString(),
                exports.team().name(),
                exports.leads(),
                ask(exports),
                runs.stream().anyMatch(RunView::going),
                runs.isEmpty(),
                runs);
        return new Drawn(phrases.text("samskriv.keeping.out.title"), templates.render("keeping/export.vm", view));
    }

    private String ask(ExportService.Exports exports) {
        String names = exports.leaders().stream().map(users::displayName).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? phrases.text("samskriv.keeping.out.no-leader")
                : phrases.text("samskriv.keeping.out.ask", names);
    }

    private RunView view(ExportRun run) {
        return new RunView(
                run.id().toString(),
                phrases.text(
                        "samskriv.keeping.out.when",
                        phrases.day(run.startedAt()),
                        phrases.time(run.startedAt()),
                        users.displayName(run.startedBy())),
                state(run),
                run.state().isGoingOn(),
                run.done(),
                Math.max(1, run.persons()),
                run.state() == RunState.DONE,
                run.state() == RunState.DONE ? run.file() : "");
    }

    private String state(ExportRun run) {
        return phrases.text(
                "samskriv.keeping.out.state." + run.state().name().toLowerCase(Locale.ROOT),
                Integer.toString(run.done()),
                Integer.toString(run.persons()));
    }
}
