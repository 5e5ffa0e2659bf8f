package no.samskriv.meeting.actions;

import static no.samskriv.plan.Wording.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.CorrectionWording;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.ItemPart;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.actions.DecisionFormView.OptionView;
import no.samskriv.meeting.actions.DecisionsView.DecisionView;
import no.samskriv.meeting.actions.DecisionsView.GroupView;
import no.samskriv.person.Circle;
import no.samskriv.person.Related;
import no.samskriv.person.StaffAssignment;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionWording;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import no.samskriv.plan.Wording;

/** Draws what was decided, with what became of it on the plan, and the form that something is decided in. */
public final class DecisionsFragment implements ItemPart, PagePart {
    private static final String BY = "samskriv.decision.by.";

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public DecisionsFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(PagePart.Drawing drawing, Optional<UUID> item) {
        MeetingContent content = drawing.content();
        Wording wording = wording(content);
        ActionWording words = new ActionWording(content.circle(), phrases, users, wording);
        List<DecisionView> agreed = new ArrayList<>();
        List<DecisionView> byService = new ArrayList<>();
        List<DecisionView> byLaw = new ArrayList<>();
        for (MeetingEntry decision : content.entries(MeetingEntryKind.DECISION, item)) {
            DecisionView view = view(drawing, decision, wording, words);
            switch (decision.choice("decidedBy", DecidedBy.class)) {
                case TOGETHER, PERSON -> agreed.add(view);
                case SERVICE -> byService.add(view);
                case BY_LAW -> byLaw.add(view);
            }
        }
        List<GroupView> groups = new ArrayList<>();
        add(groups, "agreed", phrases.text("samskriv.decision.agreed"), agreed);
        add(groups, "service", phrases.text("samskriv.decision.service"), byService);
        add(groups, "by-law", wording.forReader("samskriv.decision.by-law."), byLaw);
        // what belongs to no item is rare: it is not asked for where there are items
        boolean writes = drawing.isInteractive()
                && (item.isPresent() || !groups.isEmpty() || content.agenda().isEmpty());
        if (groups.isEmpty() && !writes) {
            return "";
        }
        String parent = item.map(UUID::toString).orElse("");
        return templates.render(
                "meeting/decisions.vm", new DecisionsView(parent, parent.isEmpty(), plan(content), writes, groups));
    }

    private static void add(List<GroupView> groups, String style, String title, List<DecisionView> decisions) {
        if (!decisions.isEmpty()) {
            groups.add(new GroupView(style, title, decisions));
        }
    }

    /** Where the plan is, from where the wiki is. */
    static String plan(MeetingContent content) {
        String ref = content.person().ref().value();
        if (content.grant().shown()) {
            return "plugins/servlet/samskriv/vis?ref=" + ref;
        }
        return content.person()
                .page()
                .map(page -> "pages/viewpage.action?pageId=" + page)
                .orElse("plugins/servlet/samskriv/person?ref=" + ref);
    }

    private DecisionView view(PagePart.Drawing drawing, MeetingEntry decision, Wording wording, ActionWording words) {
        Optional<Action> action = decision.id("action").flatMap(drawing.content()::action);
        String state = action.map(words::state).orElse("");
        VoiceText text = decision.text("text").orElseThrow();
        boolean editable =
                drawing.isInteractive() && (!drawing.content().toThePerson() || text.voice() != Voice.PROFESSIONAL);
        CorrectionWording corrections = new CorrectionWording(drawing.content(), phrases, users);
        return new DecisionView(
                decision.id().toString(),
                decision.revision().number(),
                SaidView.of(text, wording),
                by(decision.choice("decidedBy", DecidedBy.class), wording),
                action.isPresent(),
                action.map(words::by).orElse(""),
                action.filter(made -> made.terms().promise()).isPresent(),
                !state.isEmpty(),
                state,
                action.map(words::style).orElse("open"),
                editable,
                editable && decision.id("action").isEmpty(),
                corrections.mayAsk(drawing.isInteractive(), text),
                corrections.beside(decision));
    }

    private String by(DecidedBy by, Wording wording) {
        return by == DecidedBy.PERSON ? wording.forReader(BY + "person.") : phrases.text(BY + key(by));
    }

    @Override
    public boolean isSaid(PagePart.Drawing drawing, Optional<UUID> item) {
        return !drawing.content().entries(MeetingEntryKind.DECISION, item).isEmpty();
    }

    /** Of a conversation, which has no items. */
    @Override
    public String draw(Drawing drawing) {
        return drawing.content().meeting().type().isConversation() ? draw(drawing, Optional.empty()) : "";
    }

    /** The form that something is decided in. */
    @Override
    public String forms(Drawing drawing) {
        MeetingContent content = drawing.content();
        Wording wording = wording(content);
        boolean own = content.toThePerson();
        return templates.render(
                "meeting/decision-form.vm",
                new DecisionFormView(
                        content.meeting().id().toString(),
                        own,
                        own ? (content.grant().own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name() : "",
                        decidedBy(own, wording),
                        responsible(content, wording),
                        supports(wording),
                        wording.forReader("samskriv.promise.flag.")));
    }

    /** Nobody says on the person's account that somebody else has decided something. */
    private List<OptionView> decidedBy(boolean own, Wording wording) {
        return Arrays.stream(DecidedBy.values())
                .filter(by -> !own || by == DecidedBy.TOGETHER || by == DecidedBy.PERSON)
                .map(by -> new OptionView(by.name(), choice(by, wording), by == DecidedBy.TOGETHER))
                .toList();
    }

    private String choice(DecidedBy by, Wording wording) {
        String key = "samskriv.decision.choice." + key(by);
        return by == DecidedBy.PERSON || by == DecidedBy.BY_LAW ? wording.forReader(key + ".") : phrases.text(key);
    }

    private List<OptionView> supports(Wording wording) {
        return Arrays.stream(SupportMode.values())
                .map(mode -> new OptionView(mode.name(), wording.nameOf(mode), mode == SupportMode.WITH))
                .toList();
    }

    /** The person first, then who works with them, who is around them and may be asked (INV-28), and who takes part. */
    private List<OptionView> responsible(MeetingContent content, Wording wording) {
        Circle circle = content.circle();
        LocalDate today = phrases.today();
        List<OptionView> all = new ArrayList<>();
        add(all, Responsible.PERSON, wording.forReader("samskriv.plan.form.who."));
        circle.workers().stream()
                .map(StaffAssignment::user)
                .distinct()
                .forEach(user -> add(all, Responsible.user(user), users.displayName(user)));
        circle.related().stream()
                .filter(Related::mayBeSuggested)
                .forEach(each -> add(all, Responsible.related(each.id()), each.name()));
        circle.justTakingPart(today).forEach(each -> add(all, Responsible.participant(each.id()), each.name()));
        return all;
    }

    private static void add(List<OptionView> all, Responsible who, String name) {
        all.add(new OptionView(who.stored(), name, false));
    }

    private Wording wording(MeetingContent content) {
        return new Wording(phrases, users, content.person(), content.grant());
    }
}
