package no.samskriv.crisis.sheet;

import java.util.Locale;
import no.samskriv.crisis.CrisisSection;
import org.jspecify.annotations.Nullable;

/** The parts of a sheet in the order they are needed; above them all stands whom to ring when a life is in danger. */
public enum SheetTopic {
    MET(CrisisSection.MET),
    NO_HELP(CrisisSection.NO_HELP),
    /** Children and animals, and who comes. */
    NEEDS_SOMEONE(null),
    SIGNS(CrisisSection.SIGNS),
    NOT_SIGNS(CrisisSection.NOT_SIGNS),
    MYSELF(CrisisSection.MYSELF),
    /** Whom nobody may ring or tell anything. */
    KEPT_AWAY(null),
    PEOPLE(CrisisSection.PEOPLE),
    PROFESSIONALS(CrisisSection.PROFESSIONALS),
    /** Those who give breathing space and can be rung. */
    BREATHING_SPACE(CrisisSection.BREATHING_SPACE),
    WISHES(CrisisSection.WISHES),
    AGREEMENTS(CrisisSection.AGREEMENTS),
    NEXT(null),
    /** What gives breathing space, and cannot be rung. */
    PLACES(CrisisSection.BREATHING_SPACE),
    WELL(CrisisSection.WELL),
    TRIGGERS(CrisisSection.TRIGGERS),
    SAFER(CrisisSection.SAFER),
    TELL(CrisisSection.TELL),
    KEEP_GOING(CrisisSection.KEEP_GOING),
    VISITS(CrisisSection.VISITS),
    TIME(CrisisSection.TIME),
    LET_ME(CrisisSection.LET_ME),
    HOPE(CrisisSection.HOPE),
    AFTERWARDS(CrisisSection.AFTERWARDS);

    private final @Nullable CrisisSection section;

    SheetTopic(@Nullable CrisisSection section) {
        this.section = section;
    }

    /** Whether it stands on the first page of paper, whatever else there is. */
    public boolean isOnFirstPage() {
        return compareTo(WISHES) < 0;
    }

    /** Whether those who can be rung stand there. */
    public boolean isToCall() {
        return this == PEOPLE || this == PROFESSIONALS || this == BREATHING_SPACE;
    }

    /** The key of its heading: the person's own for what is a section of the plan. */
    public String heading() {
        return section == null ? "samskriv.crisis.sheet.part." + key() : "samskriv.crisis.section." + section.key();
    }

    /** So many its heading takes beside its lines, in any language. */
    int headingLines() {
        return switch (this) {
            case NEEDS_SOMEONE, KEPT_AWAY, BREATHING_SPACE, PLACES -> 3;
            case MET, NO_HELP, HOPE, LET_ME, NEXT, TELL -> 1;
            default -> 2;
        };
    }

    /** As it stands in keys and style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
