package no.samskriv.person;

import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Who takes part around the demo's persons. */
public final class ParticipantDemo {
    public static final String SISTER_OF_NORD = "Søster til Nord";
    public static final String NAV_H = "NAV-veileder H";
    public static final String DPS_J = "DPS-behandler J";
    public static final String GP_G = "Fastlege G";
    public static final String SISTER_OF_SOR = "Søster til Sør";

    private static final List<Sketch> SKETCHES = List.of(
            new Sketch(NORD, SISTER_OF_NORD, "søster", ParticipantKind.NEXT_OF_KIN, "koordinator-a", 77)
                    .listed("soster-nord")
                    .why("Jeg stoler på henne, og hun ser det før meg når jeg sover dårlig.")
                    .can("Si fra når hun blir bekymret", "Bestemme noe for meg")
                    .contributes("Henter posten når jeg ikke orker"),
            new Sketch(NORD, NAV_H, "veileder i NAV", ParticipantKind.PROFESSIONAL, "koordinator-a", 49)
                    .reading("nav-h")
                    .why("Skal hjelpe meg med å komme i jobb.")
                    .can("Tiltak og penger fra NAV", "Behandling")
                    .contributes("Et møte hver måned"),
            new Sketch(NORD, DPS_J, "behandler ved DPS", ParticipantKind.PROFESSIONAL, "koordinator-a", 178)
                    .why("Kjenner kriseplanen hvis jeg trenger seng.")
                    .can("Seng på brukerstyrt post", "Hva som står i planen min"),
            new Sketch(SOR, GP_G, "fastlege", ParticipantKind.PROFESSIONAL, "koordinator-b", 120)
                    .listed(null)
                    .why("Skriver ut medisinene og kjenner smertene.")
                    .can("Medisiner", "Hva Sør skal orke"),
            new Sketch(SOR, SISTER_OF_SOR, "søster", ParticipantKind.NEXT_OF_KIN, "ruskonsulent-e", 120)
                    .why("Ville gjerne være med."),
            new Sketch(VEST, GP_G, "fastlege", ParticipantKind.PROFESSIONAL, "koordinator-a", 41)
                    .why("Den eneste utenom teamet som skal ha kriseplanen."));

    private final ParticipantStore participants;
    private final Changes changes;
    private final Users users;

    public ParticipantDemo(ParticipantStore participants, Changes changes, Users users) {
        this.participants = participants;
        this.changes = changes;
        this.users = users;
    }

    /** One who takes part; whoever is listed among those around has the account that stands there. */
    private record Sketch(
            PersonRef person,
            String name,
            String role,
            ParticipantKind kind,
            String by,
            int daysBefore,
            boolean isListed,
            @Nullable String account,
            @Nullable String whyHere,
            @Nullable String canDecide,
            @Nullable String cannotDecide,
            @Nullable String contribution) {
        Sketch(PersonRef person, String name, String role, ParticipantKind kind, String by, int daysBefore) {
            this(person, name, role, kind, by, daysBefore, false, null, null, null, null, null);
        }

        Sketch listed(@Nullable String login) {
            return with(true, login, whyHere, canDecide, cannotDecide, contribution);
        }

        Sketch reading(String login) {
            return with(isListed, login, whyHere, canDecide, cannotDecide, contribution);
        }

        Sketch why(String why) {
            return with(isListed, account, why, canDecide, cannotDecide, contribution);
        }

        Sketch can(String can, String cannot) {
            return with(isListed, account, whyHere, can, cannot, contribution);
        }

        Sketch contributes(String what) {
            return with(isListed, account, whyHere, canDecide, cannotDecide, what);
        }

        private Sketch with(
                boolean listed,
                @Nullable String login,
                @Nullable String why,
                @Nullable String can,
                @Nullable String cannot,
                @Nullable String what) {
            return new Sketch(person, name, role, kind, by, daysBefore, listed, login, why, can, cannot, what);
        }
    }

    public void seed(LocalDate anchor) {
        SKETCHES.forEach(sketch -> seed(sketch, anchor));
    }

    private void seed(Sketch sketch, LocalDate anchor) {
        UUID id = id(sketch.person(), sketch.name());
        LocalDate from = anchor.minusDays(sketch.daysBefore());
        UserRef by = user(sketch.by());
        changes.begin(new Subject(sketch.person(), id, Participant.KIND), by, noon(from));
        participants.insert(new Participant(
                id,
                sketch.person(),
                sketch.isListed() ? PersonDemo.id("related", sketch.person() + ":" + sketch.name()) : null,
                sketch.account() == null ? null : user(sketch.account()),
                sketch.name(),
                sketch.role(),
                sketch.kind(),
                sketch.whyHere(),
                sketch.canDecide(),
                sketch.cannotDecide(),
                sketch.contribution(),
                null,
                from,
                null,
                ParticipantStatus.ACTIVE,
                by,
                Revision.FIRST));
    }

    /** Who takes part around a person of the demo. */
    public static UUID id(PersonRef person, String name) {
        return PersonDemo.id("participant", person + ":" + name);
    }

    private UserRef user(String login) {
        return users.byLoginName(login).orElseThrow(() -> ProblemException.ruleBroken("demo-needs-its-site"));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
