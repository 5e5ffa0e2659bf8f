package no.samskriv.crisis.use;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.use.InUseView.ElseView;
import no.samskriv.crisis.use.InUseView.EndView;
import no.samskriv.crisis.use.InUseView.KeepView;
import no.samskriv.crisis.use.InUseView.KeepingView;
import no.samskriv.crisis.use.InUseView.LevelView;
import no.samskriv.crisis.use.InUseView.OwnView;
import no.samskriv.crisis.use.InUseView.PartView;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;

/** A plan in use as a view, said to the person or to whoever is with them. */
final class InUseViews {
    private static final String USE = "samskriv.crisis.use.";
    private static final List<CrisisSection> WORDS = List.of(CrisisSection.MET, CrisisSection.NO_HELP);
    private static final List<CrisisSection> TRIES = List.of(
            CrisisSection.MYSELF,
            CrisisSection.SAFER,
            CrisisSection.HOPE,
            CrisisSection.BREATHING_SPACE,
            CrisisSection.PEOPLE,
            CrisisSection.PROFESSIONALS);

    private final UseContent all;
    private final CrisisContent content;
    private final Grant grant;
    private final Phrases phrases;
    private final Wording wording;
    private final LineViews lines;
    private final Level level;
    private final boolean mayNote;

    InUseViews(UseContent all, Phrases phrases, Users users) {
        this.all = all;
        this.content = all.content();
        this.grant = content.grant();
        this.phrases = phrases;
        this.wording = new Wording(phrases, users, content.person(), grant);
        this.lines = new LineViews(all, phrases, users);
        this.level = all.use().map(CrisisUse::level).orElse(Level.ALL);
        this.mayNote = grant.writes(Section.CRISIS_USE) && all.use().isPresent();
    }

    InUseView view() {
        Optional<CrisisUse> use = all.use();
        List<PartView> tries = parts(TRIES, mayNote);
        List<OwnView> own = all.tried().stream()
                .filter(tried -> tried.entry() == null)
                .map(tried -> new OwnView(lines.view(tried, mayNote), lines.helped(tried)))
                .toList();
        List<KeepView> keep = keep();
        boolean shown = grant.shown();
        String ref = content.person().ref().value();
        return new InUseView(
                ref,
                shown ? "vis?ref=" + ref : "person?ref=" + ref,
                shown ? phrases.text("samskriv.show.plan") : wording.forReader("samskriv.plan.about."),
                wording.forReader(USE + "title."),
                phrases.text(USE + "danger"),
                use.isPresent(),
                use.map(each -> each.id().toString()).orElse(""),
                use.map(each -> each.revision().number()).orElse(0),
                use.map(this::since).orElseGet(() -> wording.forReader(USE + "begin.lead.")),
                mayNote,
                wording.forReader(USE + "levels."),
                levels(),
                parts(WORDS, false),
                tries.stream().noneMatch(PartView::hasAway) && !away().isEmpty(),
                away(),
                mayNote || !tries.isEmpty() || !own.isEmpty(),
                phrases.text(USE + "try"),
                tries,
                !own.isEmpty(),
                own,
                other(),
                !keep.isEmpty(),
                keeping(keep),
                new EndView(
                        phrases.text(USE + "end.title"),
                        wording.forReader(USE + "end.lead."),
                        phrases.text(USE + "end"),
                        phrases.text(USE + "mistake")));
    }

    private ElseView other() {
        return new ElseView(
                phrases.text(USE + "else.opens"),
                wording.forReader(USE + "else.label."),
                grant.toThePerson(),
                (grant.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name());
    }

    private KeepingView keeping(List<KeepView> keep) {
        return new KeepingView(
                phrases.text(USE + "keep"),
                wording.forReader(all.writesPlan() ? USE + "keep.lead." : USE + "keep.tell.lead."),
                keep,
                mayNote && keep.stream().anyMatch(KeepView::mayChoose),
                phrases.text(all.writesPlan() ? USE + "keep.make" : USE + "keep.tell"),
                keepBody(keep));
    }

    private String since(CrisisUse use) {
        return phrases.text(
                USE + "since",
                phrases.weekday(LocalDate.ofInstant(use.startedAt(), Now.HERE)),
                phrases.time(use.startedAt()));
    }

    private List<LevelView> levels() {
        return grant.writes(Section.CRISIS_USE)
                ? Stream.of(Level.GREEN, Level.YELLOW, Level.RED)
                        .map(each -> new LevelView(
                                wording.forReader(USE + "level." + Wording.key(each) + "."),
                                Wording.key(each),
                                "{\"level\":\"" + each + "\"}",
                                each == level))
                        .toList()
                : List.of();
    }

    private List<PartView> parts(List<CrisisSection> sections, boolean ticks) {
        String away = away();
        boolean told = away.isEmpty();
        List<PartView> parts = new ArrayList<>();
        for (CrisisSection section : sections) {
            List<UseLineView> views = (level == Level.ALL ? content.in(section) : lines.entries(section, level))
                    .stream()
                            .map(entry -> lines.view(entry, ticks))
                            .filter(line -> line.hasText() || line.hasName())
                            .toList();
            if (!views.isEmpty()) {
                boolean tells = !told && views.stream().anyMatch(UseLineView::hasName);
                told = told || tells;
                parts.add(new PartView(
                        section.key(),
                        phrases.text("samskriv.crisis.section." + section.key()),
                        tells,
                        tells ? away : "",
                        views));
            }
        }
        return parts;
    }

    /** Directly above those to call, for everybody but the person, who said so; without why. */
    private String away() {
        List<String> names = content.notToContact().stream().map(Related::name).toList();
        return names.isEmpty() || grant.toThePerson() ? "" : phrases.text(USE + "away", String.join(", ", names));
    }

    private static String keepBody(List<KeepView> keep) {
        return keep.stream()
                .filter(KeepView::mayChoose)
                .map(view -> "\"" + view.id() + "\"")
                .collect(Collectors.joining(",", "{\"entries\":[", "]}"));
    }

    private List<KeepView> keep() {
        return content.in(CrisisSection.KEEP_GOING).stream()
                .map(entry -> {
                    boolean made = all.made().contains(entry.id());
                    Matter matter = entry.matter();
                    return new KeepView(
                            entry.id().toString(),
                            matter != null,
                            matter == null ? "" : phrases.text("samskriv.crisis.entry.matter." + Wording.key(matter)),
                            lines.view(entry, false),
                            made,
                            !made && !entry.onlyMe());
                })
                .filter(view -> view.line().hasText()
                        || view.line().hasName()
                        || !view.what().isEmpty())
                .toList();
    }
}
