package no.samskriv.trust.consents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Admission;
import no.samskriv.person.Participant;
import no.samskriv.person.Roster;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;

/** Whom consents admit, by participants that read with an account, and whom blocks keep out. */
public final class ConsentAdmission implements Admission {
    private final Roster roster;
    private final ConsentStore consents;
    private final AccessMarkStore marks;
    private final Now now;

    public ConsentAdmission(Roster roster, ConsentStore consents, AccessMarkStore marks, Now now) {
        this.roster = roster;
        this.consents = consents;
        this.marks = marks;
        this.now = now;
    }

    @Override
    public Map<PersonRef, Set<UserRef>> guests(Collection<PersonRef> persons) {
        LocalDate today = now.today();
        List<Participant> open = roster.participants(persons).stream()
                .filter(participant -> participant.isOpen(today))
                .toList();
        Map<PersonRef, Set<UserRef>> guests = new HashMap<>();
        for (Participant participant : admitted(open, today)) {
            UserRef account = participant.account();
            if (account != null) {
                guests.computeIfAbsent(participant.person(), person -> new HashSet<>())
                        .add(account);
            }
        }
        return guests;
    }

    @Override
    public Map<PersonRef, Set<UserRef>> keptOut(Collection<PersonRef> persons) {
        return marks.of(persons, MarkKind.BLOCK).stream()
                .filter(mark -> mark.counts(now.instant()))
                .collect(Collectors.groupingBy(
                        AccessMark::person, Collectors.mapping(AccessMark::user, Collectors.toSet())));
    }

    @Override
    public Set<PersonRef> openTo(UserRef user) {
        LocalDate today = now.today();
        List<Participant> active = roster.participations(user).stream()
                .filter(participant -> participant.isActive(today))
                .toList();
        return admitted(active, today).stream().map(Participant::person).collect(Collectors.toSet());
    }

    /** Those of them to whom a consent opens something. */
    private List<Participant> admitted(List<Participant> participants, LocalDate today) {
        Set<UUID> open =
                consents.admitted(participants.stream().map(Participant::id).toList(), today);
        return participants.stream()
                .filter(participant -> open.contains(participant.id()))
                .toList();
    }

    @Override
    public Set<PersonRef> closedTo(UserRef user) {
        return marks.of(user, MarkKind.BLOCK).stream()
                .filter(mark -> mark.counts(now.instant()))
                .map(AccessMark::person)
                .collect(Collectors.toSet());
    }
}
