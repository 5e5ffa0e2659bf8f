package no.samskriv.trust;

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
import no.samskriv.trust.store.ConsentStore;

/** Whom consents admit: participants who read with an account. */
public final class ConsentAdmission implements Admission {
    private final Roster roster;
    private final ConsentStore consents;
    private final Now now;

    public ConsentAdmission(Roster roster, ConsentStore consents, Now now) {
        this.roster = roster;
        this.consents = consents;
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
}
