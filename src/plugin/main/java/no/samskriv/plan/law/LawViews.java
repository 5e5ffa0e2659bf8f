package no.samskriv.plan.law;

import java.util.List;
import java.util.Locale;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.LawPoint;
import no.samskriv.plan.law.LawBasis.There;
import no.samskriv.plan.law.LawView.BasisView;
import no.samskriv.plan.law.LawView.ExceptionView;
import no.samskriv.plan.law.LawView.LinkView;
import no.samskriv.plan.law.LawView.PointView;

/** The check as a view. */
final class LawViews {
    private static final String GOALS = "goals";
    private static final String ABOUT = "about";
    private static final String WHO_SEES = "hvem-ser";
    private static final String PERSON = "person";
    private static final String MAPS = "kart";

    private final Phrases phrases;
    private final Users users;
    private final PersonPages pages;

    LawViews(Phrases phrases, Users users, PersonPages pages) {
        this.phrases = phrases;
        this.users = users;
        this.pages = pages;
    }

    LawView view(LawSheet sheet, boolean paper) {
        Person person = sheet.plan().person();
        String plan = person.page()
                .filter(page -> pages.spaceOf(page).isPresent())
                .map(pages::path)
                .orElse("");
        return new LawView(
                paper,
                person.ref().value(),
                phrases.text("samskriv.law.title"),
                phrases.text("samskriv.law.about", person.name(), phrases.day(phrases.today())),
                !plan.isEmpty(),
                plan,
                sheet.declined(),
                phrases.text("samskriv.law.declined", person.name()),
                sheet.declined()
                        ? List.of()
                        : sheet.findings().stream()
                                .map(finding -> point(
                                        finding, person, !paper && sheet.plan().mayWrite()))
                                .toList());
    }

    private PointView point(LawFinding finding, Person person, boolean mayWrite) {
        LawState state = finding.state();
        Entry exception = finding.exception();
        boolean open = state == LawState.PARTLY || state == LawState.MISSING;
        return new PointView(
                letter(finding.point()),
                phrases.text("samskriv.law.point." + letter(finding.point())),
                phrases.text("samskriv.law.state." + key(state)),
                state == LawState.COVERED ? "done" : "plain",
                finding.basis().stream().map(basis -> basis(basis, person)).toList(),
                exception != null,
                exception == null ? new ExceptionView("", 0, "", "", "") : exception(exception),
                mayWrite && open,
                "{\"point\":\"" + finding.point().name() + "\"}",
                links(finding.point(), person.ref().value()));
    }

    private BasisView basis(LawBasis basis, Person person) {
        String text = phrases.text("samskriv.law.basis." + basis.key() + "." + key(basis.there()), person.name());
        return new BasisView(text, basis.there() == There.NONE || basis.there() == There.SOME);
    }

    private ExceptionView exception(Entry exception) {
        VoiceText reason = exception.text("reason").orElseThrow();
        return new ExceptionView(
                exception.id().toString(),
                exception.revision().number(),
                reason.text(),
                reason.language().toLanguageTag(),
                phrases.text(
                        "samskriv.law.reason-by", users.displayName(reason.capturedBy()), phrases.day(reason.at())));
    }

    private List<LinkView> links(LawPoint point, String ref) {
        return switch (point) {
            case A_GOALS_RESOURCES_NEEDS -> List.of(onPlan(GOALS), page(MAPS, ref));
            case E_ACTIONS, F_HOW -> List.of(onPlan(GOALS));
            case B_PARTICIPANTS, H_CONSENT -> List.of(page(WHO_SEES, ref));
            case C_COORDINATOR -> List.of(page(PERSON, ref));
            case D_CONTRIBUTIONS -> List.of(onPlan(GOALS), page(WHO_SEES, ref));
            case G_PERIOD_AND_REVIEW, I_COOPERATION -> List.of(onPlan(ABOUT));
        };
    }

    private LinkView onPlan(String to) {
        return new LinkView(phrases.text("samskriv.law.to." + to), true, to);
    }

    private LinkView page(String name, String ref) {
        String address = name + "?ref=" + ref + (name.equals(MAPS) ? "&kart=" + AssessmentMap.STRENGTHS : "");
        return new LinkView(phrases.text("samskriv.law.to." + name), false, address);
    }

    static String letter(LawPoint point) {
        return point.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
