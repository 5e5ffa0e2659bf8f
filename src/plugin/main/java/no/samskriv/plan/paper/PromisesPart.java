package no.samskriv.plan.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionWording;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Wording;
import no.samskriv.plan.paper.PromisesView.GroupView;
import no.samskriv.plan.paper.PromisesView.PromiseView;

/**
 * <em>Dette har vi lovet</em>: each promise with who gave it and by when, and what became of it. The person reads the same
 * as everybody else, also where we did not keep one.
 */
public final class PromisesPart implements PlanPart {
    /** So many that are over stand open; more than these fold. */
    private static final int FEW = 3;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public PromisesPart(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        List<GroupView> groups = drawing.actions() ? groups(drawing) : List.of();
        return groups.isEmpty()
                ? ""
                : templates.render("plan/promises.vm", new PromisesView(drawing.isInteractive(), groups));
    }

    private List<GroupView> groups(Drawing drawing) {
        Wording wording = Wording.of(drawing.plan(), phrases, users);
        ActionWording words = new ActionWording(drawing.plan().circle(), phrases, users, wording);
        SaidViews said = new SaidViews(wording, phrases);
        List<PromiseView> standing = new ArrayList<>();
        List<PromiseView> over = new ArrayList<>();
        for (Action action : inOrder(drawing.plan().actions())) {
            (action.isOpenPromise() ? standing : over).add(view(action, words, said, drawing.isInteractive()));
        }
        boolean many = drawing.onPage() && over.size() > FEW;
        List<GroupView> groups = new ArrayList<>();
        add(groups, false, many ? standing : joined(standing, over));
        add(groups, true, many ? over : List.of());
        return groups;
    }

    private void add(List<GroupView> groups, boolean folded, List<PromiseView> promises) {
        if (!promises.isEmpty()) {
            String summary = phrases.text("samskriv.promise.past", Integer.toString(promises.size()));
            groups.add(new GroupView(folded, folded ? summary : "", promises));
        }
    }

    /** What is due first comes first, and among what is over what was newest. */
    static List<Action> inOrder(List<Action> actions) {
        Comparator<Action> byDay = Comparator.comparing(action -> action.due() == null ? LocalDate.MAX : action.due());
        List<Action> standing =
                actions.stream().filter(Action::isOpenPromise).sorted(byDay).toList();
        List<Action> over = actions.stream()
                .filter(action -> action.terms().promise() && !action.isOpenPromise())
                .sorted(Comparator.comparing(Action::statusOn).reversed())
                .toList();
        return joined(standing, over);
    }

    private static PromiseView view(Action action, ActionWording words, SaidViews said, boolean interactive) {
        SaidView note = said.of(action.terms().note());
        return new PromiseView(
                action.id().toString(),
                said.of(action.title()),
                words.by(action),
                words.promise(action),
                words.promiseStyle(action),
                !note.isNothing(),
                note,
                interactive && action.isOpenPromise());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
