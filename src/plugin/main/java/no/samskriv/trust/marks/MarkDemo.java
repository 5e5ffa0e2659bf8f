package no.samskriv.trust.marks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Person;
import no.samskriv.person.PersonDemo;
import no.samskriv.person.Roster;
import no.samskriv.person.TaskDemo;
import no.samskriv.person.TaskKind;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.Setting;
import no.samskriv.trust.store.AccessLogStore;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.SettingStore;
import org.jspecify.annotations.Nullable;

/** The demo's duty group, and the night somebody on the team opened Nord's crisis plan. */
public final class MarkDemo {
    private static final PersonRef NORD = PersonDemo.NORD;
    private static final String DUTY_GROUP = "samskriv-vakt";
    private static final int DAYS_AGO = 62;
    private static final UUID NIGHT = UUID.nameUUIDFromBytes("demo:emergency:P-0001".getBytes(UTF_8));

    private final Roster roster;
    private final AccessMarkStore marks;
    private final SettingStore settings;
    private final AccessLogStore log;
    private final TaskDemo tasks;
    private final Changes changes;
    private final Users users;

    public MarkDemo(
            Roster roster,
            AccessMarkStore marks,
            SettingStore settings,
            AccessLogStore log,
            TaskDemo tasks,
            Changes changes,
            Users users) {
        this.roster = roster;
        this.marks = marks;
        this.settings = settings;
        this.log = log;
        this.tasks = tasks;
        this.changes = changes;
        this.users = users;
    }

    /** After the persons; leaves duty groups that somebody has named already. */
    public void seed(LocalDate anchor) {
        if (settings.get(Setting.DUTY_GROUPS).isEmpty()) {
            settings.put(Setting.DUTY_GROUPS, DUTY_GROUP);
        }
        UserRef opener = user("ruskonsulent-e");
        UserRef coordinator = user("koordinator-a");
        LocalDate day = anchor.minusDays(DAYS_AGO);
        Instant opened = day.atTime(2, 10).atZone(Now.HERE).toInstant();
        Instant reviewed =
                day.plusDays(1).atTime(LocalTime.of(9, 15)).atZone(Now.HERE).toInstant();
        AccessMark mark = AccessMark.begun(
                NIGHT,
                NORD,
                opener,
                MarkKind.EMERGENCY,
                MarkReason.OTHER,
                "Nord ringte vakttelefonen, trenger planen",
                opened,
                opened.plus(EmergencyService.OPEN_FOR),
                opener);
        Subject subject = new Subject(NORD, NIGHT, AccessMark.KIND);
        changes.begin(subject, opener, opened);
        changes.claim(
                subject,
                Revision.FIRST,
                coordinator,
                reviewed,
                new ChangedFields().value("reviewed", false, true).list());
        marks.insert(mark.reviewed(reviewed, coordinator));
        tasks.seedKept(NORD, TaskKind.TELL_ABOUT_EMERGENCY, NIGHT, opener, coordinator, opened, reviewed);
        tasks.seedKept(NORD, TaskKind.REVIEW_EMERGENCY, NIGHT, opener, coordinator, opened, reviewed);
        seedLog(opener, coordinator, opened, reviewed);
    }

    /** Takes the demo's duty group back, unless somebody has decided about the settings since. */
    public void remove() {
        boolean untouched = settings.get(Setting.REVISION).isEmpty()
                && settings.get(Setting.DUTY_GROUPS).filter(DUTY_GROUP::equals).isPresent();
        if (untouched) {
            settings.forget(Setting.DUTY_GROUPS);
        }
    }

    private void seedLog(UserRef opener, UserRef coordinator, Instant opened, Instant reviewed) {
        String chain = roster.find(NORD.value()).map(Person::id).orElseThrow().toString();
        Instant read = opened.plus(Duration.ofSeconds(20));
        log.append(chain, entry(opener, Verb.WRITE, Section.EMERGENCY, Ground.TEAM, null, Via.SAVE, opened));
        log.append(chain, entry(opener, Verb.READ, Section.CRISIS_PLAN, Ground.EMERGENCY, NIGHT, Via.PAGE, read));
        log.append(chain, entry(coordinator, Verb.WRITE, Section.LOG, Ground.COORDINATOR, null, Via.SAVE, reviewed));
    }

    private static LogEntry entry(
            UserRef actor, Verb verb, Section section, Ground ground, @Nullable UUID mark, Via via, Instant at) {
        return new LogEntry(NORD.value(), Optional.of(NORD), actor, verb, List.of(section), ground, mark, via, at);
    }

    private UserRef user(String login) {
        return users.byLoginName(login).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
    }
}
