package no.samskriv.plan.paper;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the booklet, in the order they are printed; each can be printed alone. */
enum BookletPart {
    MATTERS("viktig"),
    GOALS("maal"),
    ACTIONS("tiltak"),
    PROMISES("lofter"),
    COMPLAINT("klage"),
    WINS("seirer"),
    ROLES("roller"),
    RISKS("tore"),
    RIGHTS("rettigheter"),
    MAPS("kart"),
    EVALUATIONS("evaluering"),
    DONE("gjort"),
    AGREEMENT("enighet"),
    /** Scores are the person's: on paper only when somebody asks for them alone. */
    READINESS("klar");

    private final String key;

    BookletPart(String key) {
        this.key = key;
    }

    /** As an address and a message key name it. */
    String key() {
        return key;
    }

    static Optional<BookletPart> named(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }

    /** Whether it stands in the whole booklet. */
    boolean isInWhole() {
        return this != READINESS;
    }

    /** Whether it is one of those that somebody must find at once: they begin on the first two pages. */
    boolean isFirst() {
        return compareTo(COMPLAINT) <= 0;
    }
}
