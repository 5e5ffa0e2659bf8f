package no.samskriv.hat.page;

import java.util.UUID;
import no.samskriv.kernel.UserRef;

/** Where changes of the hat are sent, and what is sent there. */
final class Ways {
    static final String UNDER_WAY = "{\"status\":\"UNDER_WAY\"}";
    static final String ACCEPTED = "{\"status\":\"ACCEPTED\"}";
    static final String DECLINED = "{\"status\":\"DECLINED\"}";
    static final String WITHDRAWN = "{\"status\":\"WITHDRAWN\"}";

    private Ways() {}

    static String meeting(UUID id) {
        return "team-meetings/" + id;
    }

    static String holder(UUID meeting) {
        return meeting(meeting) + "/holder";
    }

    static String holderToday(UUID team) {
        return "teams/" + team + "/hat/holder";
    }

    static String swap(UUID id) {
        return "swaps/" + id;
    }

    static String absence(UUID id) {
        return "absences/" + id;
    }

    static String wornBy(UserRef user) {
        return "{\"user\":\"" + quoted(user.key()) + "\"}";
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
