package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** A team that publishes its turns ahead, week by week, as the services do it and without them. */
final class Ahead {
    private final List<HatAbsence> absences = new ArrayList<>();
    /** What the team was told, or agreed on, of meetings that are not held yet. */
    final TreeMap<LocalDate, Slot> told = new TreeMap<>();

    final Map<LocalDate, UserRef> worn = new LinkedHashMap<>();
    private Rotation rotation;

    Ahead(List<HatMember> members) {
        rotation = new Rotation(members, List.of());
    }

    static UserRef user(String name) {
        return new UserRef(name);
    }

    static HatMember member(String name, LocalDate from, @Nullable LocalDate to, int everyWeeks, LocalDate counted) {
        return new HatMember(user(name), from, to, List.of(new HatTerms(from, true, everyWeeks, counted)));
    }

    static HatAbsence away(String name, LocalDate from, LocalDate to) {
        return new HatAbsence(
                UUID.randomUUID(), new UUID(0, 1), user(name), from, to, false, user(name), Revision.FIRST);
    }

    /** From now on it is known that somebody is away. */
    void learn(HatAbsence absence) {
        absences.add(absence);
        rotation = rotation.with(absences);
    }

    List<HatAbsence> known() {
        return absences;
    }

    /** Publishes these meetings that are to come; what was told stays unless somebody cannot come. */
    void publish(List<LocalDate> days) {
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day : days) {
            slots.add(told.getOrDefault(day, Slot.open(day)));
        }
        for (Pick pick : rotation.plan(slots)) {
            Slot before = told.get(pick.day());
            if (before == null || !pick.kept()) {
                told.put(pick.day(), Slot.published(pick.day(), pick.who()));
            }
        }
    }

    /** Somebody wears it who was not planned to, and everybody agrees. */
    void agree(LocalDate day, UserRef who) {
        told.put(day, Slot.agreed(day, who));
    }

    @Nullable
    UserRef hold(LocalDate day) {
        UserRef who = told.remove(day).wearer();
        rotation.held(day, who);
        worn.put(day, who);
        return who;
    }

    List<Share> shares(LocalDate today) {
        return rotation.shares(today);
    }
}
