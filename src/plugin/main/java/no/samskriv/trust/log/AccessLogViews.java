package no.samskriv.trust.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.log.AccessLogView.DayView;
import no.samskriv.trust.log.AccessLogView.RowView;
import org.jspecify.annotations.Nullable;

/** Rows of the log in plain words, said to the person or to somebody else. */
public final class AccessLogViews {
    private static final Set<Section> EMERGENCY = Set.of(Section.EMERGENCY, Section.DANGER_TO_LIFE);

    private final Phrases phrases;
    private final Users users;
    private final Person person;
    private final boolean toThePerson;

    public AccessLogViews(Phrases phrases, Users users, Person person, boolean toThePerson) {
        this.phrases = phrases;
        this.users = users;
        this.person = person;
        this.toThePerson = toThePerson;
    }

    /** Under the day they were done. */
    List<DayView> days(List<Reading> readings) {
        Map<String, List<RowView>> days = new LinkedHashMap<>();
        for (Reading reading : readings) {
            days.computeIfAbsent(phrases.day(reading.entry().at()), day -> new ArrayList<>())
                    .add(row(reading, ""));
        }
        return days.entrySet().stream()
                .map(day -> new DayView(day.getKey(), day.getValue()))
                .toList();
    }

    /** One after the other, each with its day. */
    public List<RowView> rows(List<Reading> readings) {
        return readings.stream()
                .map(reading -> row(reading, phrases.day(reading.entry().at())))
                .toList();
    }

    private RowView row(Reading reading, String day) {
        LogEntry entry = reading.entry();
        String about = about(reading);
        return new RowView(
                entry.at().toString(),
                day,
                phrases.text("samskriv.log.at", phrases.time(entry.at())),
                who(reading),
                did(entry),
                !about.isEmpty(),
                about,
                whyAndWhen(reading),
                isEmergency(entry) && !entry.isRefused());
    }

    private static boolean isEmergency(LogEntry entry) {
        return entry.ground() == Ground.EMERGENCY
                || entry.ground() == Ground.EMERGENCY_FOR_LIFE
                || EMERGENCY.contains(entry.sections().get(0));
    }

    private String who(Reading reading) {
        boolean own = toThePerson && reading.standing() == Standing.PERSON;
        return own
                ? phrases.text("samskriv.log.you.first")
                : users.displayName(reading.entry().actor());
    }

    /** What follows the name. */
    private String did(LogEntry entry) {
        Section first = entry.sections().get(0);
        if (entry.ground() == Ground.BEGINNING) {
            return phrases.text("samskriv.log.did.began", to());
        } else if (entry.ground() == Ground.TAKEN_OUT) {
            return phrases.text("samskriv.keeping.out.logged");
        } else if (entry.ground() == Ground.TAKEN_IN) {
            return phrases.text("samskriv.keeping.intake.logged");
        } else if (first == Section.COVER) {
            return phrases.text(entry.isRefused() ? "samskriv.log.tried.cover" : "samskriv.log.did.cover");
        } else if (EMERGENCY.contains(first)) {
            return phrases.text(entry.isRefused() ? "samskriv.log.tried.emergency" : "samskriv.log.did.emergency");
        }
        if (first == Section.FINDING) {
            return phrases.text(entry.isRefused() ? "samskriv.log.tried.found" : "samskriv.log.did.found", to());
        } else if (isEmergency(entry)) {
            return phrases.text("samskriv.log.did.emergency-read");
        } else if (first == Section.LOG && entry.verb() == Verb.WRITE && !entry.isRefused()) {
            // the one thing that can be changed there
            return phrases.text("samskriv.log.did.review");
        }
        String what = what(entry.sections());
        if (entry.isRefused()) {
            return phrases.text("samskriv.log.tried." + key(entry.verb()), what);
        } else if (entry.verb() == Verb.WRITE) {
            return phrases.text("samskriv.log.did.write", what);
        }
        return phrases.text("samskriv.log.did." + way(entry.via()), what);
    }

    private static String way(Via via) {
        return switch (via) {
            case PAGE, FRAGMENT, SAVE -> "read";
            case PRINT -> "print";
            case EXPORT -> "export";
            case REST -> "rest";
        };
    }

    /** «planen», «målene og tiltakene». */
    private String what(List<Section> sections) {
        List<String> parts = sections.stream()
                .map(section -> phrases.text("samskriv.log.section." + key(section), to()))
                .toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int last = parts.size() - 1;
        return phrases.text("samskriv.log.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private String about(Reading reading) {
        return switch (reading.standing()) {
            case PERSON, OTHER -> "";
            case COORDINATOR -> say("samskriv.sees.worker.coordinator.");
            case WORKER -> phrases.text("samskriv.log.works-with", to());
            case LEADER -> phrases.text("samskriv.log.leads");
            case COLLEAGUE -> say("samskriv.sees.worker.team.");
            case PARTICIPANT -> reading.role();
        };
    }

    /** And when it came into the log, where that was not at once. */
    private List<String> whyAndWhen(Reading reading) {
        List<String> all = new ArrayList<>(reading.entry().isRefused() ? List.of() : why(reading));
        Instant takenIn = reading.entry().takenIn();
        if (takenIn != null) {
            all.add(phrases.text(
                    "samskriv.log.taken-in",
                    phrases.day(takenIn),
                    phrases.text("samskriv.log.at", phrases.time(takenIn))));
        }
        return all;
    }

    private List<String> why(Reading reading) {
        boolean works = reading.standing() == Standing.COORDINATOR || reading.standing() == Standing.WORKER;
        return switch (reading.entry().ground()) {
            case SHOWN -> List.of(phrases.text("samskriv.log.why.shown", to()));
            case ASSIGNMENT, COORDINATOR, COORDINATION ->
                works ? List.of() : List.of(phrases.text("samskriv.log.why.worked", to()));
            case CONSENT -> List.of(say("samskriv.log.why.consent."));
            case DUTY_GROUP -> List.of(phrases.text("samskriv.log.why.duty"));
            case COVER -> ofCover(reading.mark());
            case EMERGENCY, EMERGENCY_FOR_LIFE -> ofEmergency(reading.mark());
            case OWN_ACCOUNT, LEADER, STAND_IN, COLLEAGUE, TEAM, BEGINNING, TAKEN_OUT, TAKEN_IN, NONE -> List.of();
        };
    }

    private List<String> ofCover(@Nullable AccessMark mark) {
        List<String> why = new ArrayList<>();
        why.add(phrases.text("samskriv.log.cover." + (mark == null ? "other" : reason(mark)), to()));
        line(mark).ifPresent(why::add);
        return why;
    }

    private List<String> ofEmergency(@Nullable AccessMark mark) {
        if (mark == null) {
            return List.of();
        }
        List<String> why = new ArrayList<>();
        why.add(line(mark).orElseGet(() -> phrases.text("samskriv.log.emergency." + reason(mark), to(), as())));
        UserRef by = mark.reviewedBy();
        why.add(
                by == null || mark.reviewedAt() == null
                        ? phrases.text("samskriv.log.not-reviewed")
                        : phrases.text("samskriv.log.reviewed", users.displayName(by), phrases.day(mark.reviewedAt())));
        return why;
    }

    private Optional<String> line(@Nullable AccessMark mark) {
        String line = mark == null ? null : mark.line();
        return mark == null || line == null
                ? Optional.empty()
                : Optional.of(phrases.text("samskriv.log.line", users.displayName(mark.user()), line));
    }

    private static String reason(AccessMark mark) {
        return mark.reason() == null ? "other" : key(mark.reason());
    }

    private String say(String key) {
        return phrases.text(key + (toThePerson ? "own" : "staff"), person.name());
    }

    /** The person as somebody something is done to. */
    private String to() {
        return toThePerson ? phrases.text("samskriv.log.you.to") : person.name();
    }

    /** The person as somebody who does something. */
    private String as() {
        return toThePerson ? phrases.text("samskriv.log.you.as") : person.name();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
