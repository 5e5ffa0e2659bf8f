package no.samskriv.crisis.folder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.folder.FolderView.GroupView;
import no.samskriv.crisis.folder.FolderView.SheetLineView;
import no.samskriv.crisis.sheet.SheetFragment;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Wording;

/** Draws the duty folder: what is to be done with it, and its print. */
public final class FolderFragment {
    static final String STYLE = "crisis/sheet.css";

    private final Templates templates;
    private final Phrases phrases;
    private final SheetFragment sheets;

    public FolderFragment(Templates templates, Phrases phrases, SheetFragment sheets) {
        this.templates = templates;
        this.phrases = phrases;
        this.sheets = sheets;
    }

    Drawn page(Folder folder) {
        FolderView view = new FolderView(
                folder.team().id().toString(),
                folder.team().name(),
                folder.sheets().isEmpty(),
                standing(folder),
                groups(folder),
                !folder.printed().isEmpty(),
                !folder.isAsItShouldBe(),
                body(folder));
        return new Drawn(title(), templates.render("crisis/folder.vm", view));
    }

    /**
     * The front page, and each sheet on a leaf of its own.
     *
     * @param printed what is printed; as it was read for it
     */
    Drawn print(Folder folder, Folder printed) {
        FolderPrintView front = new FolderPrintView(
                "vaktperm?team=" + folder.team().id(),
                title(),
                phrases.text("samskriv.crisis.folder.printed", folder.team().name(), phrases.day(phrases.today())),
                standing(folder),
                groups(folder));
        String leaves = printed.printed().stream()
                .map(sheet -> "<div class=\"smk-leaf\">" + sheets.paper(printed.reading(sheet)) + "</div>\n")
                .collect(Collectors.joining());
        return new Drawn(title(), templates.render("crisis/folder-print.vm", front) + leaves);
    }

    private String title() {
        return phrases.text("samskriv.crisis.folder.title");
    }

    private String standing(Folder folder) {
        return phrases.text(
                folder.sheets().isEmpty()
                        ? "samskriv.crisis.folder.empty"
                        : folder.isAsItShouldBe() ? "samskriv.crisis.folder.done" : "samskriv.crisis.folder.to-do");
    }

    private List<GroupView> groups(Folder folder) {
        return Stream.of(FolderState.values())
                .map(state -> new GroupView(
                        phrases.text("samskriv.crisis.folder.state." + Wording.key(state)),
                        folder.in(state).stream().map(this::line).toList()))
                .filter(group -> !group.sheets().isEmpty())
                .toList();
    }

    private SheetLineView line(FolderSheet sheet) {
        String now = version(sheet.version());
        String about = sheet.lying()
                .map(copy -> sheet.state() == FolderState.SWAP
                        ? phrases.text(
                                "samskriv.crisis.folder.swap",
                                now,
                                version(copy.version()),
                                phrases.day(copy.givenOn()))
                        : phrases.text(
                                "samskriv.crisis.folder.lies", version(copy.version()), phrases.day(copy.givenOn())))
                .orElse(now);
        return new SheetLineView(
                sheet.content().person().ref().value(), sheet.content().person().name(), about);
    }

    private String version(int version) {
        return version == 0
                ? phrases.text("samskriv.crisis.copy.draft")
                : phrases.text("samskriv.crisis.copy.version", Integer.toString(version));
    }

    /** Only what changes: who else has put in something meanwhile is not overruled. */
    private static String body(Folder folder) {
        String put = folder.printed().stream()
                .filter(sheet -> sheet.state().isOpen())
                .map(sheet -> "\"%s\":%d".formatted(ref(sheet), sheet.version()))
                .collect(Collectors.joining(","));
        String out = folder.in(FolderState.SHRED).stream()
                .map(sheet -> "\"" + ref(sheet) + "\"")
                .collect(Collectors.joining(","));
        return "{\"put\":{" + put + "},\"out\":[" + out + "]}";
    }

    private static String ref(FolderSheet sheet) {
        return sheet.content().person().ref().value();
    }
}
