package no.samskriv.keeping.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.intake.IntakeView.FileView;
import no.samskriv.keeping.intake.IntakeView.RunView;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the page teams are taken in from; nothing of what is in them. */
public final class IntakeFragment {
    private static final String KEYS = "samskriv.keeping.intake.";

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public IntakeFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(IntakeService.Intakes intakes) {
        List<RunView> runs = intakes.runs().stream().map(this::view).toList();
        List<FileView> files = intakes.files().stream()
                .map(name -> new FileView(name, "{\"file\":\"%s\"}".formatted(name), isHalf(intakes, name)))
                .toList();
        boolean going = runs.stream().anyMatch(RunView::going);
        IntakeView view = new IntakeView(going, files.isEmpty(), files, !runs.isEmpty(), runs);
        return new Drawn(phrases.text(KEYS + "title"), templates.render("keeping/intake.vm", view));
    }

    private static boolean isHalf(IntakeService.Intakes intakes, String file) {
        return intakes.runs().stream()
                .anyMatch(run ->
                        run.file().equals(file) && run.isHalf() && !run.done().isEmpty());
    }

    private RunView view(IntakeRun run) {
        boolean going = run.state().isGoingOn();
        boolean half = run.isHalf() && !run.done().isEmpty();
        return new RunView(
                run.id().toString(),
                phrases.text(
                        KEYS + "when",
                        run.file(),
                        phrases.day(run.startedAt()),
                        phrases.time(run.startedAt()),
                        users.displayName(run.startedBy())),
                phrases.text(
                        KEYS + "state." + run.state().name().toLowerCase(Locale.ROOT),
                        Integer.toString(run.done().size()),
                        Integer.toString(run.persons())),
                going,
                run.done().size(),
                Math.max(1, run.persons()),
                more(run),
                going ? phrases.text(KEYS + "stop") : half ? phrases.text(KEYS + "discard") : "");
    }

    private List<String> more(IntakeRun run) {
        List<String> more = new ArrayList<>();
        if (run.trouble() != null) {
            more.add(phrases.text(KEYS + "trouble." + run.trouble()));
        }
        if (run.state() == RunState.DONE && !run.missing().isEmpty()) {
            more.add(phrases.text(KEYS + "missing", String.join(", ", run.missing())));
        }
        if (run.state() == RunState.DONE && run.pagesGone() > 0) {
            more.add(phrases.text(KEYS + "pages", Integer.toString(run.pagesGone())));
        }
        return more;
    }
}
