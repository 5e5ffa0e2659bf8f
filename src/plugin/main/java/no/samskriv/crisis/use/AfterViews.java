package no.samskriv.crisis.use;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.use.AfterView.DoneView;
import no.samskriv.crisis.use.AfterView.HowView;
import no.samskriv.crisis.use.AfterView.OptionView;
import no.samskriv.crisis.use.AfterView.ProposalView;
import no.samskriv.crisis.use.AfterView.ProposeView;
import no.samskriv.crisis.use.AfterView.QuestionView;
import no.samskriv.crisis.use.AfterView.TriedView;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** Looking back at a use as a view, said to the person or to whoever looks back with them. */
final class AfterViews {
    private static final String AFTER = "samskriv.crisis.use.after.";
    private static final String PROPOSAL = "samskriv.crisis.use.proposal.";

    private final UseContent all;
    private final CrisisContent content;
    private final CrisisUse use;
    private final Grant grant;
    private final Phrases phrases;
    private final Wording wording;
    private final LineViews lines;
    private final boolean mayWrite;

    AfterViews(UseContent all, Phrases phrases, Users users) {
        this.all = all;
        this.content = all.content();
        this.use = all.use().orElseThrow();
        this.grant = content.grant();
        this.phrases = phrases;
        this.wording = new Wording(phrases, users, content.person(), grant);
        this.lines = new LineViews(all, phrases, users);
        this.mayWrite = grant.writes(Section.CRISIS_PLAN);
    }

    AfterView view() {
        boolean shown = grant.shown();
        String ref = content.person().ref().value();
        List<TriedView> tried =
                all.tried().stream().flatMap(each -> tried(each).stream()).toList();
        List<ProposalView> proposals = all.proposals().stream()
                .flatMap(each -> proposal(each).stream())
                .toList();
        return new AfterView(
                use.id().toString(),
                use.revision().number(),
                ref,
                shown ? "vis?ref=" + ref : "person?ref=" + ref,
                shown ? phrases.text("samskriv.show.plan") : wording.forReader("samskriv.plan.about."),
                phrases.text(AFTER + "title"),
                when(),
                wording.forReader(AFTER + "lead."),
                mayWrite,
                how(),
                !tried.isEmpty(),
                phrases.text(AFTER + "tried"),
                tried,
                Arrays.stream(UseQuestion.values())
                        .map(this::question)
                        .filter(question -> mayWrite || question.hasAnswer())
                        .toList(),
                !proposals.isEmpty(),
                wording.forReader(PROPOSAL + "title."),
                wording.forReader(PROPOSAL + "lead."),
                proposals,
                propose(),
                done(ref));
    }

    private HowView how() {
        String name = content.person().name();
        return new HowView(
                !grant.toThePerson(),
                (grant.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name(),
                phrases.text("samskriv.plan.form.mode.dictated", name),
                phrases.text("samskriv.plan.form.read-back", name),
                wording.forReader("samskriv.plan.form.hint."));
    }

    private ProposeView propose() {
        return new ProposeView(
                phrases.text(PROPOSAL + "write.title"),
                wording.forReader(PROPOSAL + "write."),
                phrases.text(PROPOSAL + "write.label"),
                phrases.text(PROPOSAL + "write.section"),
                Arrays.stream(CrisisSection.values())
                        .filter(section -> section.stances().isEmpty())
                        .map(section -> new OptionView(
                                section.name(), phrases.text("samskriv.crisis.section." + section.key())))
                        .toList());
    }

    private DoneView done(String ref) {
        return new DoneView(
                use.reviewedOn() != null,
                phrases.text(AFTER + "done.title"),
                use.reviewedOn() == null
                        ? wording.forReader(AFTER + "done.lead.")
                        : phrases.text(AFTER + "done.on", phrases.day(use.reviewedOn())),
                wording.forReader(AFTER + "done."),
                all.proposals().stream().anyMatch(each -> each.state() == ProposalState.ACCEPTED),
                "kriseplan-se-over?ref=" + ref,
                wording.forReader(AFTER + "look-through."));
    }

    private String when() {
        return new UseWording(phrases).span(use);
    }

    private Optional<TriedView> tried(Tried tried) {
        Optional<UseLineView> line = tried.entry() == null
                ? Optional.of(lines.view(tried, false))
                : entry(tried.entry()).map(entry -> lines.view(entry, false));
        return line.filter(each -> each.hasText() || each.hasName())
                .map(each -> new TriedView(each, lines.helped(tried)));
    }

    private Optional<CrisisEntry> entry(UUID id) {
        return content.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private QuestionView question(UseQuestion question) {
        Optional<VoiceText> answer = Optional.ofNullable(use.said().get(question));
        return new QuestionView(
                question.field(),
                wording.forReader(AFTER + "ask." + question.field() + "."),
                question.field(),
                answer.isPresent(),
                answer.map(VoiceText::text).orElse(""),
                answer.map(text -> text.language().toLanguageTag()).orElse(""),
                answer.filter(VoiceText::isUnconfirmed).isPresent(),
                answer.filter(VoiceText::isUnconfirmed).map(wording::source).orElse(""),
                phrases.text(answer.isPresent() ? "samskriv.plan.edit" : "samskriv.plan.write"));
    }

    /** Nothing of a line that has been taken off the plan meanwhile. */
    private Optional<ProposalView> proposal(Proposal proposal) {
        Optional<UseLineView> line = proposal.entry() == null
                ? Optional.empty()
                : entry(proposal.entry()).map(entry -> lines.view(entry, false));
        if (proposal.entry() != null && line.isEmpty()) {
            return Optional.empty();
        }
        VoiceText stands = ProposalSteps.standing(proposal, use, all.tried());
        if (proposal.kind().hasWords() && stands == null) {
            return Optional.empty();
        }
        boolean about = line.isPresent() || (stands != null && proposal.kind() == ProposalKind.WRITTEN);
        String words = stands == null ? "" : stands.text();
        boolean number = proposal.kind() == ProposalKind.NUMBER;
        return Optional.of(new ProposalView(
                proposal.id().toString(),
                proposal.revision().number(),
                question(proposal),
                about,
                line.map(each -> each.hasText() ? each.text() : each.name()).orElse(words),
                line.map(UseLineView::style).orElse(stands == null ? "person" : "shared"),
                line.map(UseLineView::language)
                        .orElse(stands == null ? "" : stands.language().toLanguageTag()),
                proposal.isAsked(),
                mayWrite && proposal.isAsked(),
                proposal.kind().hasWords(),
                number,
                number ? "phone" : "text",
                phrases.text(PROPOSAL + (number ? "phone" : proposal.kind() == ProposalKind.GOAL ? "goal" : "words")),
                words,
                wording.forReader(PROPOSAL + "yes."),
                body(ProposalState.ACCEPTED),
                wording.forReader(PROPOSAL + "no."),
                body(ProposalState.DECLINED),
                answer(proposal)));
    }

    private String question(Proposal proposal) {
        String key = PROPOSAL + "ask." + Wording.key(proposal.kind()) + ".";
        CrisisSection section = proposal.section();
        return wording.forReader(key, section == null ? "" : phrases.text("samskriv.crisis.section." + section.key()));
    }

    private String body(ProposalState state) {
        return "{\"state\":\"" + state + "\"" + (grant.toThePerson() ? "}" : ",\"agreed\":true}");
    }

    private String answer(Proposal proposal) {
        return proposal.isAsked()
                ? ""
                : wording.forReader(
                        PROPOSAL + (proposal.state() == ProposalState.ACCEPTED ? "accepted." : "declined."),
                        proposal.answeredAt() == null ? "" : phrases.day(proposal.answeredAt()));
    }
}
