package no.samskriv.crisis;

import java.util.List;
import java.util.Locale;

/**
 * The parts of a crisis plan, in the order they are asked for ({@code domain.md} §4.4, and four that the person may want
 * to say beforehand). A person may hide any of them; none has to be filled.
 */
public enum CrisisSection {
    WELL,
    TRIGGERS,
    SIGNS,
    /** What the person does not want taken for a sign. */
    NOT_SIGNS,
    MYSELF,
    BREATHING_SPACE,
    PEOPLE,
    PROFESSIONALS,
    SAFER,
    MET,
    NO_HELP,
    WISHES,
    /** What has been agreed beforehand. */
    AGREEMENTS,
    TELL,
    KEEP_GOING,
    VISITS,
    /** What the person wants the time to be used for. */
    TIME,
    LET_ME,
    HOPE,
    AFTERWARDS;

    /** Whether what stands there says how bad it is. */
    public boolean hasLevels() {
        return this == SIGNS || this == MYSELF;
    }

    /** Whether somebody may be named there, with a number to call. */
    public boolean namesSomebody() {
        return switch (this) {
            case BREATHING_SPACE, PEOPLE, PROFESSIONALS, TELL, KEEP_GOING, VISITS, AGREEMENTS -> true;
            default -> false;
        };
    }

    /** What an entry there can be; nothing to choose in most. */
    public List<Stance> stances() {
        return switch (this) {
            case WISHES -> List.of(Stance.WISH, Stance.REFUSAL);
            case TELL -> List.of(Stance.TELL, Stance.DO_NOT_TELL);
            case VISITS -> List.of(Stance.WELCOME, Stance.NOT_WELCOME);
            default -> List.of();
        };
    }

    /** What an entry there can be about; nothing to choose in most. */
    public List<Matter> matters() {
        return switch (this) {
            case WISHES -> List.of(Matter.MEDICINE, Matter.PLACE, Matter.FORCE, Matter.OTHER);
            case AGREEMENTS -> List.of(Matter.NEXT_CONTACT);
            case KEEP_GOING ->
                List.of(
                        Matter.CHILDREN,
                        Matter.ANIMALS,
                        Matter.POST,
                        Matter.BILLS,
                        Matter.HOME,
                        Matter.DELIVERIES,
                        Matter.WORK,
                        Matter.OTHER);
            default -> List.of();
        };
    }

    /** As it begins its words in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
