package no.samskriv.trust.show;

import java.util.regex.Pattern;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What a worker who shows somebody their record may ask for: this person's addresses, files that are the same for
 * everybody, and the way out. Whatever is not listed is closed. Addresses are taken as they were sent: one that is
 * written in any other way than ours is not one of them, so that there are no ways round.
 */
final class ShowAddresses {
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_.:,~@+-]+)*/?");
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final String REST = "/rest/samskriv/1.0/";

    /** The wiki's files; those below {@code /s/} are the same files under an address that names a version. */
    private static final Pattern FILES = Pattern.compile(
            "(/s/.+/_)?/download/(resources|batch|contextbatch|superbatch)/.+|/s/.+/_/(images|styles)/.+|/favicon\\.ico");

    private static final Pattern WAY_OUT = Pattern.compile("/logout\\.action|"
            + Pattern.quote(PAGES)
            + "(vis|vis/avslutt|vis/lukket|signed-in)|"
            + Pattern.quote(REST)
            + "show/(end|close)");
    private static final Pattern PAGE_OF_PERSON = Pattern.compile(Pattern.quote(PAGES)
            + "(vis|person|plan-svar|plan-versjoner|hvem-ser|logg|informasjon|kart|plan-hefte|hvem-gjor-hva|"
            + "moter|samtale|snakket-om|avslutning|"
            + "kriseark|krisekort|krisefil|kriseplan-sammen|kriseplan-se-over|kriseplan-versjoner|"
            + "krise-i-bruk|krisekopier|alt-om-meg|overlevering)");
    /** What else stands on a plan, but for what is the service's alone. */
    private static final String ENTRIES =
            "steps|ruler-entries|evaluations|wins|social-roles|positive-risks|rights" + "|assessments|assessment-items";

    /** What a meeting consists of; a pause is anybody's. */
    private static final String OF_MEETINGS =
            "meetings|preparations|attendances|agenda-items|notes|decisions|ready-items|pulses|remarks|corrections";

    /** What a team proposes, and the person answers. */
    private static final String OF_TEAM_TALK = "effects";

    /** What the person wants a new coordinator to know. */
    private static final String OF_HANDING_OVER = "handovers";

    /** What stands in a crisis plan, and what comes of using it. */
    private static final String OF_CRISES =
            "crisis-entries|crisis-uses|crisis-tried|crisis-proposals|crisis-signatures|crisis-copies";

    private static final Pattern THING = Pattern.compile(
            Pattern.quote(PAGES) + "(samtykke-lapp|forberedelse|mote|mote-svar|mote-puls|mote-lapp|etter-krisen)|"
                    + Pattern.quote(REST)
                    + "((goals|actions|comments|participants|consents|"
                    + ENTRIES
                    + "|"
                    + OF_MEETINGS
                    + "|"
                    + OF_TEAM_TALK
                    + "|"
                    + OF_HANDING_OVER
                    + "|"
                    + OF_CRISES
                    + ")/[0-9a-f-]{36}(/.*)?|show/touch)");

    private ShowAddresses() {}

    /** Whether it is a file that is the same for everybody: nobody needs to be looked up for it. */
    static boolean isFile(String path) {
        return isPlain(path) && FILES.matcher(path).matches();
    }

    /** Whether it leads out, also when the showing is closed. */
    static boolean leadsOut(String path) {
        return isPlain(path) && WAY_OUT.matcher(path).matches();
    }

    /**
     * Whether it is this person's, as far as the address tells; {@code Access} decides about the rest.
     *
     * @param ref what the address names as the person; null when it names nobody
     */
    static boolean isOf(PersonRef person, String path, @Nullable String ref) {
        if (!isPlain(path)) {
            return false;
        }
        String ofPerson = REST + "persons/" + person.value();
        return (PAGE_OF_PERSON.matcher(path).matches() && person.value().equals(ref))
                || path.equals(ofPerson)
                || path.startsWith(ofPerson + "/")
                || THING.matcher(path).matches();
    }

    private static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches() && !path.contains("/.") && path.indexOf("/_/") == path.lastIndexOf("/_/");
    }
}
