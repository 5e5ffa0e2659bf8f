package no.samskriv.trust.sees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantStatus;
import no.samskriv.person.Person;
import no.samskriv.person.Team;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Consent;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.Scope;
import no.samskriv.trust.log.Reading;

/**
 * Who can see something of what is written about a person, as somebody who was let in to it is told.
 *
 * @param members of the person's team now
 * @param participants everybody who takes or took part
 * @param consents everything the person has said yes to, what was taken back too
 * @param marks what lets somebody in or keeps somebody out now; blocks only for those who may know of them
 * @param newest what others have done lately; nothing for those who may not read the log
 * @param witness whether the site wants an oral consent to be heard by two
 */
record WhoSees(
        Grant grant,
        Person person,
        Team team,
        List<TeamMember> members,
        Circle circle,
        List<Participant> participants,
        List<Consent> consents,
        List<AccessMark> marks,
        List<Reading> newest,
        boolean witness,
        LocalDate today,
        Instant at) {

    WhoSees {
        members = List.copyOf(members);
        participants = List.copyOf(participants);
        consents = List.copyOf(consents);
        newest = List.copyOf(newest);
        boolean mayKnow = grant.reads(Section.BLOCKS);
        marks = marks.stream()
                .filter(mark -> mark.counts(at))
                .filter(mark -> mayKnow || !mark.is(MarkKind.BLOCK))
                .toList();
    }

    boolean mayWrite() {
        return grant.writes(Section.PARTICIPATION);
    }

    boolean mayBlock() {
        return grant.writes(Section.BLOCKS);
    }

    List<AccessMark> marks(MarkKind kind) {
        return marks.stream().filter(mark -> mark.is(kind)).toList();
    }

    /** Whether the person has said that this user is not to read anything; nobody for who may not know. */
    boolean isBlocked(UserRef user) {
        return marks(MarkKind.BLOCK).stream().anyMatch(mark -> mark.user().equals(user));
    }

    /** Those who take part, or have been asked to. */
    List<Participant> taking() {
        return participants.stream().filter(this::takesPart).toList();
    }

    List<Participant> past() {
        return participants.stream().filter(each -> !takesPart(each)).toList();
    }

    private boolean takesPart(Participant each) {
        return each.status() != ParticipantStatus.ENDED && (each.to() == null || !today.isAfter(each.to()));
    }

    Optional<Participant> participant(UUID id) {
        return participants.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What the person has said yes to for this participant, and that has neither been taken back nor run out. */
    List<Consent> standing(Participant participant) {
        return consents.stream()
                .filter(consent -> participant.id().equals(consent.participant()))
                .filter(this::stands)
                .toList();
    }

    /** As {@link #standing(Participant)}, of consents that let nobody in. */
    List<Consent> standingForNobody() {
        return consents.stream()
                .filter(consent -> consent.participant() == null)
                .filter(this::stands)
                .toList();
    }

    /** What was taken back or has run out, the newest first. */
    List<Consent> over() {
        List<Consent> over = consents.stream()
                .filter(consent -> !stands(consent) && !isRenewed(consent))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(over);
        return over;
    }

    private boolean isRenewed(Consent consent) {
        return consents.stream().anyMatch(other -> consent.id().equals(other.renews()));
    }

    private boolean stands(Consent consent) {
        return consent.withdrawal() == null && !today.isAfter(consent.validTo()) && !isRenewed(consent);
    }

    /** The parts of life a participant may be told about today. */
    Set<String> domains(Participant participant) {
        return counting(participant)
                .flatMap(consent -> consent.domains().stream())
                .collect(Collectors.toSet());
    }

    /** What a participant sees today, in the order of {@link Scope}. */
    Set<Scope> sees(Participant participant) {
        return counting(participant)
                .flatMap(consent -> consent.scopes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Consent> counting(Participant participant) {
        return standing(participant).stream()
                .filter(consent -> participant.isActive(today))
                .filter(consent -> consent.isValid(today));
    }
}
