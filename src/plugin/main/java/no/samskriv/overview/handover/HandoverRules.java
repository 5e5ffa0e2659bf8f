package no.samskriv.overview.handover;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.CoordinatorService;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamMember;
import no.samskriv.plan.Action;
import no.samskriv.plan.Capture;
import no.samskriv.plan.PlanService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.FieldChange;
import no.samskriv.trust.marks.BlockService;
import org.jspecify.annotations.Nullable;

/** What a hand-over must be, for whoever was let in to write it. */
public final class HandoverRules {
    private final PersonService persons;
    private final CoordinatorService coordinators;
    private final BlockService blocks;
    private final PlanService plans;
    private final Capture capture;
    private final Now now;

    public HandoverRules(
            PersonService persons, CoordinatorService coordinators, BlockService blocks, PlanService plans, Now now) {
        this.persons = persons;
        this.coordinators = coordinators;
        this.blocks = blocks;
        this.plans = plans;
        this.capture = new Capture(persons, now);
        this.now = now;
    }

    /** Who could take over; whom the person wants to keep out is not among them, where the reader may know. */
    List<TeamMember> others(Grant grant) {
        Set<UserRef> blocked = blocks.blocked(grant);
        return coordinators.others(grant).stream()
                .filter(member -> !blocked.contains(member.user()))
                .toList();
    }

    Handover begun(Grant grant, UUID id, UserRef to) {
        requireOther(grant, to);
        return new Handover(
                id,
                grant.person(),
                persons.behind(grant).coordinator(),
                to,
                HandoverStatus.OPEN,
                Handover.Terms.NONE,
                null,
                Set.of(),
                grant.user(),
                now.instant(),
                null,
                Revision.FIRST);
    }

    private void requireOther(Grant grant, UserRef to) {
        if (others(grant).stream().noneMatch(member -> member.user().equals(to))) {
            throw ProblemException.invalid("to", "not-a-coordinator");
        }
    }

    /** What it is after a change. */
    Handover after(Grant grant, Handover before, HandoverInput input) {
        input.to().ifPresent(to -> requireOther(grant, to));
        UserRef to = input.to().orElse(before.to());
        Handover.Terms terms = input.over(before.terms());
        if (input.isOfService()) {
            requirePossible(grant, before, to, terms);
        }
        return before.with(to, terms, words(grant, before, input), input.gone().orElse(before.gone()));
    }

    private void requirePossible(Grant grant, Handover before, UserRef to, Handover.Terms terms) {
        Set<UserRef> workers = persons.circleOf(grant).workers().stream()
                .map(StaffAssignment::user)
                .collect(Collectors.toSet());
        require(terms.teller() == null || workers.contains(terms.teller()), "teller", "not-assigned");
        require(
                (terms.teller() == null) == (terms.tellBy() == null),
                terms.teller() == null ? "teller" : "tellBy",
                "missing");
        LocalDate by = terms.tellBy();
        boolean sameDay = Objects.equals(by, before.terms().tellBy());
        require(by == null || sameDay || !by.isBefore(now.today()), "tellBy", "in-the-past");
        Set<UserRef> then = new HashSet<>(workers);
        then.add(to);
        require(terms.mainContact() == null || then.contains(terms.mainContact()), "mainContact", "not-assigned");
        if (!terms.kept().equals(before.terms().kept())) {
            require(promises(grant, before.from()).containsAll(terms.kept()), "kept", "no-such-promise");
        }
    }

    private Set<UUID> promises(Grant grant, @Nullable UserRef from) {
        return from == null || !grant.reads(Section.PLAN)
                ? Set.of()
                : plans.doingsOf(grant).actions().stream()
                        .filter(action -> action.isWaitingFor(from))
                        .map(Action::id)
                        .collect(Collectors.toSet());
    }

    private @Nullable VoiceText words(Grant grant, Handover before, HandoverInput input) {
        TextInput given = input.words().value();
        if (given != null && given.voice() != Voice.PERSON) {
            throw ProblemException.invalid("words.voice", "not-a-choice", Voice.PERSON.name());
        }
        if (input.words().clears()) {
            Capture.requireMayGo(grant, input.agreed(), before.words());
        }
        return input.words()
                .map(text -> capture.text(grant, text, "words", Handover.WORDS_LIMIT, before.words()))
                .over(before.words());
    }

    List<FieldChange> fields(Handover before, Handover after) {
        return new ChangedFields()
                .value("to", before.to().key(), after.to().key())
                .value("teller", before.terms().teller(), after.terms().teller())
                .value("tellBy", before.terms().tellBy(), after.terms().tellBy())
                .value("stays", before.terms().stays(), after.terms().stays())
                .value(
                        "mainContact",
                        before.terms().mainContact(),
                        after.terms().mainContact())
                .text("kept", before.terms().kept(), after.terms().kept())
                .value("gone", sorted(before), sorted(after))
                .text("words", before.words(), after.words())
                .list();
    }

    private static String sorted(Handover handover) {
        return handover.gone().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Refuses to hand over what is not ready, and says why. */
    void requireReady(Grant grant, Handover handover, HandoverMatters matters) {
        Person person = matters.person();
        if (!Objects.equals(person.coordinator(), handover.from())) {
            throw ProblemException.ruleBroken("handover-outdated");
        }
        if (others(grant).stream().noneMatch(member -> member.user().equals(handover.to()))) {
            throw ProblemException.ruleBroken("handover-to-nobody");
        }
        if (handover.terms().teller() == null) {
            throw ProblemException.ruleBroken("handover-nobody-tells");
        }
        if (!matters.left(handover).isEmpty()) {
            throw ProblemException.ruleBroken("handover-not-gone-through");
        }
    }

    private static void require(boolean holds, String field, String code) {
        if (!holds) {
            throw ProblemException.invalid(field, code);
        }
    }
}
