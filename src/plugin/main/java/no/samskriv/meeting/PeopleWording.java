package no.samskriv.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.StaffAssignment;

/**
 * What those are called who come to a meeting, from what stands in a field of type {@code WHO}. It names whoever it is asked
 * for and no more: for somebody who reads by consent nobody but them.
 */
public final class PeopleWording {
    public static final String PERSON = "PERSON";
    private static final String USER = "USER:";
    static final String PARTICIPANT = "PARTICIPANT:";

    private final MeetingContent content;
    private final Phrases phrases;
    private final Users users;

    public PeopleWording(MeetingContent content, Phrases phrases, Users users) {
        this.content = content;
        this.phrases = phrases;
        this.users = users;
    }

    /** As the reader calls them; nothing for somebody who is not there any more. */
    public Optional<String> name(String who) {
        if (who.equals(PERSON)) {
            return Optional.of(personName());
        } else if (who.startsWith(USER)) {
            return Optional.of(users.displayName(new UserRef(who.substring(USER.length()))));
        }
        return participant(who).map(Participant::name);
    }

    /** The one who takes part; nothing for the person, for workers, and for somebody who is not there any more. */
    public Optional<Participant> participant(String who) {
        if (!who.startsWith(PARTICIPANT)) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(who.substring(PARTICIPANT.length()));
        return content.circle().participants().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** Those who may be asked: the person, who works with the person, who takes part; each once (INV-28). */
    public Map<String, String> choices(LocalDate today) {
        Circle circle = content.circle();
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(PERSON, personName());
        circle.workers().stream()
                .map(StaffAssignment::user)
                .distinct()
                .forEach(user -> choices.put(USER + user.key(), users.displayName(user)));
        Set<UserRef> workers =
                circle.workers().stream().map(StaffAssignment::user).collect(Collectors.toSet());
        circle.participants().stream()
                .filter(each -> circle.mayBeAsked(each.id(), today) && !workers.contains(each.account()))
                .forEach(each -> choices.put(PARTICIPANT + each.id(), each.name()));
        return choices;
    }

    /** Those of them who can sign in, by the key of their account. */
    public Map<String, String> accounts(LocalDate today) {
        Circle circle = content.circle();
        Map<String, String> accounts = new LinkedHashMap<>();
        UserRef own = content.person().account();
        if (own != null) {
            accounts.put(own.key(), personName());
        }
        circle.workers().stream()
                .map(StaffAssignment::user)
                .distinct()
                .forEach(user -> accounts.put(user.key(), users.displayName(user)));
        circle.participants().stream()
                .filter(each -> each.account() != null && circle.mayBeAsked(each.id(), today))
                .forEach(each -> accounts.putIfAbsent(
                        Objects.requireNonNull(each.account()).key(), each.name()));
        return accounts;
    }

    /** Somebody with an account, as the reader calls them. */
    String name(UserRef user) {
        return user.equals(content.person().account()) ? personName() : users.displayName(user);
    }

    private String personName() {
        return content.toThePerson()
                ? phrases.text("samskriv.plan.form.who.own")
                : content.person().name();
    }
}
