package no.samskriv.hat.effects;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.effects.EffectsView.ChoiceView;
import no.samskriv.hat.effects.EffectsView.RowView;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** A team's effects as rows: by name of those whom the reader works with, and of nobody else. */
final class EffectViews {
    /** How far back the last quarter goes. */
    static final int QUARTER_WEEKS = 13;

    /** So long is it asked whether the person noticed, once it is said what became of it. */
    private static final int ASKED_WEEKS = 2;

    private final HatContent content;
    private final boolean isInteractive;
    private final Phrases phrases;
    private final Users users;
    private final EffectWording wording;
    private final Map<UUID, TeamMeeting> meetings = new HashMap<>();
    private final Map<UUID, UserRef> standIns = new HashMap<>();

    EffectViews(HatContent content, boolean isInteractive, Phrases phrases, Users users) {
        this.content = content;
        this.isInteractive = isInteractive;
        this.phrases = phrases;
        this.users = users;
        this.wording = new EffectWording(phrases);
        content.meetings().forEach(meeting -> meetings.put(meeting.id(), meeting));
        for (Discussion discussion : content.discussions()) {
            Optional.ofNullable(discussion.standIn()).ifPresent(user -> standIns.put(discussion.id(), user));
        }
    }

    LocalDate quarter() {
        return content.today().minusWeeks(QUARTER_WEEKS);
    }

    /** The day of the meeting it comes from. */
    LocalDate day(Effect effect) {
        TeamMeeting meeting = meetings.get(effect.meeting());
        return meeting == null ? LocalDate.ofInstant(effect.createdAt(), Now.HERE) : meeting.day();
    }

    /** @param told what the reader sees, with its texts */
    EffectsView view(List<Effect> told) {
        List<RowView> open = told.stream()
                .filter(this::isOpen)
                .sorted(Comparator.comparing(EffectViews::asked))
                .map(this::row)
                .toList();
        List<RowView> closed = told.stream()
                .filter(effect -> effect.result() != null && !isOpen(effect))
                .filter(effect -> day(effect).isAfter(quarter()))
                .sorted(Comparator.comparing(this::day).reversed())
                .map(this::row)
                .toList();
        List<Effect> lately = content.effects().stream()
                .filter(effect -> day(effect).isAfter(quarter()))
                .toList();
        return new EffectsView(
                content.team().toString(),
                phrases.text("samskriv.hat.effects.title"),
                phrases.text("samskriv.hat.effects.intro"),
                !open.isEmpty(),
                open,
                !closed.isEmpty(),
                phrases.text("samskriv.hat.effects.closed", Integer.toString(closed.size())),
                closed,
                !lately.isEmpty(),
                phrases.text("samskriv.hat.effects.quarter", wording.counts(EffectCounts.of(lately))));
    }

    private static LocalDate asked(Effect effect) {
        return Objects.requireNonNull(effect.followUpOn());
    }

    private boolean isOpen(Effect effect) {
        return effect.followUpOn() != null && (effect.result() == null || asksWhetherNoticed(effect));
    }

    private boolean asksWhetherNoticed(Effect effect) {
        boolean held = effect.result() == EffectResult.DONE || effect.result() == EffectResult.PARTLY;
        return held
                && effect.noticed() == null
                && !asked(effect).isBefore(content.today().minusWeeks(ASKED_WEEKS));
    }

    RowView row(Effect effect) {
        String name =
                Objects.requireNonNull(content.persons().get(effect.person())).name();
        VoiceText text = effect.text();
        boolean mayAnswer = isInteractive
                && Objects.requireNonNull(content.grants().get(effect.person())).writes(Section.TEAM_TALK);
        boolean asksNoticed = asksWhetherNoticed(effect);
        boolean asks = mayAnswer && isOpen(effect) && (asksNoticed || effect.isDue(content.today()));
        String proposal = proposal(effect, name);
        return new RowView(
                effect.id().toString(),
                effect.revision().number(),
                name,
                wording.about(effect, name),
                text == null
                        ? phrases.text("samskriv.language")
                        : text.language().toLanguageTag(),
                from(effect),
                !proposal.isEmpty(),
                proposal,
                state(effect, name),
                style(effect),
                asks,
                asksNoticed
                        ? phrases.text("samskriv.hat.effects.ask.noticed", name)
                        : phrases.text("samskriv.hat.effects.ask.result"),
                asks ? (asksNoticed ? noticed() : results()) : List.of(),
                mayAnswer && effect.result() != null);
    }

    private List<ChoiceView> results() {
        return Arrays.stream(EffectResult.values())
                .map(result -> new ChoiceView("{\"result\":\"" + result + "\"}", wording.result(result)))
                .toList();
    }

    private List<ChoiceView> noticed() {
        return Arrays.stream(Noticed.values())
                .map(noticed -> new ChoiceView("{\"noticed\":\"" + noticed + "\"}", wording.noticed(noticed)))
                .toList();
    }

    private String from(Effect effect) {
        String day = phrases.day(day(effect));
        TeamMeeting meeting = meetings.get(effect.meeting());
        Optional<UserRef> spoke = Optional.ofNullable(standIns.get(effect.discussion()))
                .or(() ->
                        Optional.ofNullable(meeting).flatMap(held -> held.turn().wearer()));
        return spoke.map(user -> phrases.text("samskriv.hat.effects.from", day, users.displayName(user)))
                .orElseGet(() -> phrases.text("samskriv.hat.effects.from.nobody", day));
    }

    private String proposal(Effect effect, String name) {
        Proposal proposal = effect.proposal();
        return proposal == null ? "" : phrases.text("samskriv.hat.effects.proposal." + Wording.key(proposal), name);
    }

    private String state(Effect effect, String name) {
        if (effect.result() != null) {
            return wording.became(effect, name);
        }
        LocalDate day = effect.followUpOn();
        if (day == null) {
            return "";
        } else if (day.equals(content.today())) {
            return phrases.text("samskriv.hat.effects.today");
        }
        return day.isBefore(content.today())
                ? phrases.text("samskriv.hat.effects.since", phrases.day(day))
                : phrases.day(day);
    }

    private String style(Effect effect) {
        if (effect.result() != null) {
            return effect.result() == EffectResult.DONE ? "done" : "later";
        }
        return effect.isDue(content.today()) ? "open" : "later";
    }
}
