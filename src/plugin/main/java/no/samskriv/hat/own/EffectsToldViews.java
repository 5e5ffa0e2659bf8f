package no.samskriv.hat.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.hat.own.TalkedOfView.ChoiceView;
import no.samskriv.hat.own.TalkedOfView.EffectView;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** What became different, as the person reads it: what the team proposes is answered there, and changes nothing by itself. */
final class EffectsToldViews {
    private static final String PROPOSAL = "samskriv.hat.own.proposal.";

    private final TalkedOf said;
    private final Phrases phrases;
    private final Wording wording;
    private final Ways ways;

    EffectsToldViews(TalkedOf said, Phrases phrases, Users users) {
        this.said = said;
        this.phrases = phrases;
        this.wording = new Wording(phrases, users, said.person(), said.grant());
        this.ways = new Ways(said.person(), said.grant());
    }

    EffectView view(Effect effect) {
        VoiceText text = effect.text();
        Proposal proposal = effect.proposal();
        boolean proposes = proposal != null;
        Optional<VoiceText> about = about(effect);
        boolean mayAnswer = proposes && said.grant().writes(Section.TEAM_TALK);
        String became = became(effect);
        return new EffectView(
                effect.id().toString(),
                effect.revision().number(),
                wording.forReader("samskriv.hat.effects.type." + Wording.key(effect.type()) + "."),
                text != null,
                text == null ? "" : text.text(),
                text == null ? "" : text.language().toLanguageTag(),
                !became.isEmpty(),
                became,
                proposes,
                proposes ? wording.forReader(PROPOSAL + (effect.goal() == null ? "action." : "goal.")) : "",
                about.isPresent(),
                about.map(VoiceText::text).orElse(""),
                about.map(words -> words.language().toLanguageTag()).orElse(""),
                about.map(words -> Wording.key(words.voice())).orElse(""),
                proposes && proposal != Proposal.ASKED,
                proposal == null ? "" : wording.forReader(PROPOSAL + Wording.key(proposal) + "."),
                mayAnswer,
                mayAnswer ? wording.forReader(PROPOSAL + "ask.") : "",
                mayAnswer ? answers(effect) : List.of(),
                proposal == Proposal.ACCEPTED,
                ways.toPlan(),
                wording.forReader(PROPOSAL + "plan."));
    }

    /** The words of what is proposed to change, as they stand on the plan; nothing for what has gone from it. */
    private Optional<VoiceText> about(Effect effect) {
        UUID goal = effect.goal();
        UUID action = effect.action();
        Stream<VoiceText> titles = goal == null
                ? said.actions().stream()
                        .filter(each -> each.id().equals(action))
                        .map(Action::title)
                : said.goals().stream().filter(each -> each.id().equals(goal)).map(Goal::title);
        return titles.findFirst();
    }

    private List<ChoiceView> answers(Effect effect) {
        String agreed = said.grant().toThePerson() ? "" : ",\"agreed\":true";
        return Stream.of(Proposal.ACCEPTED, Proposal.DECLINED)
                .map(answer -> new ChoiceView(
                        "{\"proposal\":\"" + answer + "\"" + agreed + "}",
                        wording.forReader(PROPOSAL + (answer == Proposal.ACCEPTED ? "yes." : "no.")),
                        false,
                        "",
                        answer == effect.proposal()))
                .toList();
    }

    private String became(Effect effect) {
        EffectResult result = effect.result();
        Noticed noticed = effect.noticed();
        if (result == null) {
            return followUp(effect.followUpOn());
        }
        String became = wording.forReader("samskriv.hat.own.result." + Wording.key(result) + ".");
        return noticed == null || noticed == Noticed.NOT_ASKED
                ? became
                : became + " " + wording.forReader("samskriv.hat.own.noticed." + Wording.key(noticed) + ".");
    }

    private String followUp(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.isBefore(phrases.today())
                ? phrases.text("samskriv.hat.own.follow-up.due")
                : phrases.text("samskriv.hat.own.follow-up", phrases.day(day));
    }
}
