package no.samskriv.hat.effects;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.talk.Card;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Capture;
import no.samskriv.plan.PlanService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What became different because somebody wore the hat, and whether it held. */
public final class EffectService {
    /** What a page shows, read in one statement. */
    private static final int MOST = 200;

    private static final int TEXT_LIMIT = 2_000;
    private static final List<Section> TEAM_TALK = List.of(Section.TEAM_TALK);
    private static final List<Section> PLAN = List.of(Section.PLAN);

    private final Access access;
    private final PlanService plans;
    private final TeamMeetingStore meetings;
    private final DiscussionStore discussions;
    private final EffectStore effects;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public EffectService(
            Access access,
            PersonService persons,
            PlanService plans,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.plans = plans;
        this.meetings = meetings;
        this.discussions = discussions;
        this.effects = effects;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    Effect get(UUID id) {
        return inTransaction.call(() -> let(id, Verb.READ, false).effect());
    }

    /** What came of talking about a person in one meeting, oldest first. */
    List<Effect> of(UUID discussion) {
        return inTransaction.call(() -> {
            Grant grant = letTo(discussion, Verb.READ, false).grant();
            return effects.of(grant.person()).stream()
                    .filter(effect -> effect.discussion().equals(discussion))
                    .toList();
        });
    }

    /** The id is chosen by the client, so that sending twice adds once. */
    Added<Effect> add(UUID discussion, UUID id, EffectChange input) {
        return Added.once(
                inTransaction,
                () -> letTo(discussion, Verb.WRITE, input.proposes()),
                let -> repeated(let, id),
                let -> create(let, id, input));
    }

    /** Changes an effect that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    Effect change(UUID id, EffectChange change, Revision seen) {
        if (change.isNothing()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
        return inTransaction.call(() -> {
            Let let = let(id, Verb.WRITE, change.proposes());
            Effect before = let.effect();
            requireCurrent(before, seen);
            EffectRules.require(let.grant(), change);
            Effect after = filled(
                    let.grant(),
                    before,
                    change,
                    usual(before.meeting()),
                    before.revision().next());
            return saved(let.grant(), before, after);
        });
    }

    /** Takes it away; it stays in the history. */
    void remove(UUID id, Revision seen) {
        inTransaction.run(() -> {
            Let let = let(id, Verb.WRITE, false);
            Effect before = let.effect();
            requireCurrent(before, seen);
            if (let.grant().toThePerson()) {
                throw ProblemException.ruleBroken("team-talk-is-the-teams");
            }
            saved(let.grant(), before, before.gone());
        });
    }

    /**
     * The effects on a team's page that the reader sees, with their texts, oldest first; of more than {@value #MOST} the
     * newest. For whoever was let in to the page and to these persons; nobody is asked again.
     */
    List<Effect> told(HatContent content) {
        List<Effect> seen = content.effects().stream()
                .filter(effect -> content.shows(effect.person()))
                .toList();
        List<Effect> newest = seen.subList(Math.max(0, seen.size() - MOST), seen.size());
        return inTransaction.call(() -> effects.withTexts(newest));
    }

    /** What came of it on the card of one person, and what could be proposed; for whoever was let in to the card. */
    CardEffects on(Card card) {
        return inTransaction.call(() -> new CardEffects(
                effects.of(card.grant().person()).stream()
                        .filter(effect ->
                                effect.discussion().equals(card.discussion().id()))
                        .toList(),
                plans.goalsOf(card.grant()),
                plans.doingsOf(card.grant()).actions()));
    }

    private record Let(Grant grant, Effect effect) {}

    private record LetTo(Grant grant, Discussion discussion) {}

    private Let let(UUID id, Verb verb, boolean looksUp) {
        Optional<Effect> found = effects.find(id);
        Grant grant = grant(id, found.map(Effect::person), verb, looksUp);
        return new Let(grant, found.filter(effect -> !effect.removed()).orElseThrow(ProblemException::notFound));
    }

    private LetTo letTo(UUID id, Verb verb, boolean looksUp) {
        Optional<Discussion> found = discussions.find(id);
        Grant grant = grant(id, found.map(Discussion::person), verb, looksUp);
        return new LetTo(
                grant, found.filter(discussion -> !discussion.removed()).orElseThrow(ProblemException::notFound));
    }

    /** @param looksUp whether something on the plan is named, which is then looked up there */
    private Grant grant(UUID id, Optional<PersonRef> person, Verb verb, boolean looksUp) {
        Via via = verb == Verb.READ ? Via.FRAGMENT : Via.SAVE;
        return access.require(Asked.thing(id, person), verb, via, TEAM_TALK, looksUp ? PLAN : List.of());
    }

    private Optional<Effect> repeated(LetTo let, UUID id) {
        Optional<Effect> present = effects.find(id);
        present.ifPresent(effect -> {
            Added.requireSame(let.grant(), effect.person(), effect.createdBy());
            if (!effect.discussion().equals(let.discussion().id())) {
                throw ProblemException.notFound();
            }
        });
        return present;
    }

    private Effect create(LetTo let, UUID id, EffectChange input) {
        Grant grant = let.grant();
        Discussion about = let.discussion();
        EffectRules.require(grant, input);
        EffectType type = input.type().orElseThrow(() -> ProblemException.invalid("type", "missing"));
        LocalDate usual = usual(about.meeting());
        Effect nothing = new Effect(
                id,
                about.team(),
                about.meeting(),
                about.id(),
                about.person(),
                type,
                null,
                null,
                null,
                null,
                type.isFollowedUp() ? usual : null,
                null,
                null,
                false,
                grant.user(),
                now.instant(),
                Revision.FIRST);
        Effect effect = filled(grant, nothing, input, usual, Revision.FIRST);
        changes.begin(subject(effect), grant.user(), now.instant());
        effects.insert(effect);
        return effect;
    }

    private Effect filled(Grant grant, Effect before, EffectChange change, LocalDate usual, Revision revision) {
        VoiceText text =
                change.text().given() ? said(grant, before, change.text().value()) : before.text();
        Effect after = EffectRules.after(before, change, text, usual, revision);
        requireOfPerson(grant, before, after);
        return after;
    }

    /** Whatever is said with the hat is a worker's words (INV-18). */
    private @Nullable VoiceText said(Grant grant, Effect before, @Nullable TextInput input) {
        VoiceText stands = before.text();
        if (input == null) {
            return null;
        }
        if (input.voice() != Voice.PROFESSIONAL) {
            throw ProblemException.invalid("text.voice", "not-a-choice", Voice.PROFESSIONAL.name());
        }
        boolean isSame = stands != null && stands.text().equals(input.text());
        return isSame ? stands : capture.text(grant, input, "text", TEXT_LIMIT, null);
    }

    /** What is proposed to change stands on the plan of whom it is about. */
    private void requireOfPerson(Grant grant, Effect before, Effect after) {
        UUID goal = after.goal();
        if (goal != null
                && !Objects.equals(goal, before.goal())
                && plans.goalsOf(grant).stream().noneMatch(each -> each.id().equals(goal) && !each.removed())) {
            throw ProblemException.invalid("goal", "no-such-goal");
        }
        UUID action = after.action();
        if (action != null
                && !Objects.equals(action, before.action())
                && plans.doingsOf(grant).actions().stream()
                        .noneMatch(each -> each.id().equals(action) && !each.removed())) {
            throw ProblemException.invalid("action", "no-such-action");
        }
    }

    private Effect saved(Grant grant, Effect before, Effect after) {
        List<FieldChange> fields = EffectRules.fields(grant, before, after);
        if (fields.isEmpty()) {
            return before;
        }
        changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        effects.save(before, after);
        return after;
    }

    private LocalDate usual(UUID meeting) {
        return meetings.find(meeting)
                .map(TeamMeeting::day)
                .orElseGet(now::today)
                .plusWeeks(Effect.WEEKS);
    }

    private static void requireCurrent(Effect before, Revision seen) {
        if (!before.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
    }

    private static Subject subject(Effect effect) {
        return new Subject(effect.person(), effect.id(), Effect.KIND);
    }
}
