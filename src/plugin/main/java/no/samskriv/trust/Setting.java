package no.samskriv.trust;

/** What an administrator decides for the whole site; each is a text, and absent until it is decided. */
public enum Setting {
    /** The groups whose members may open emergency access without being in the person's team; one on each line. */
    DUTY_GROUPS(2_000),
    /** Whether an oral consent takes a witness: {@code true} or nothing. */
    WITNESS_REQUIRED(10),
    /** Who answers for what is written here, as it stands on the information sheet. */
    CONTROLLER(Limits.NAME),
    /** Whom to ask or ring. */
    CONTACT(Limits.NAME),
    PRIVACY_OFFICER(Limits.NAME),
    PURPOSES_NB(Limits.TEXT),
    PURPOSES_NN(Limits.TEXT),
    PURPOSES_EN(Limits.TEXT),
    LEGAL_BASIS_NB(Limits.TEXT),
    LEGAL_BASIS_NN(Limits.TEXT),
    LEGAL_BASIS_EN(Limits.TEXT),
    RETENTION_NB(Limits.TEXT),
    RETENTION_NN(Limits.TEXT),
    RETENTION_EN(Limits.TEXT),
    COMPLAINT_NB(Limits.TEXT),
    COMPLAINT_NN(Limits.TEXT),
    COMPLAINT_EN(Limits.TEXT),
    /** The parts of life that a goal may be about; one on each line, as {@code LifeDomains} of the site reads it. */
    LIFE_DOMAINS(3_000),
    /** Whom somebody can ask who wants to complain; once, whatever the language. */
    PLAN_OMBUD(Limits.NAME),
    /** How somebody says no to a plan and gets help all the same. */
    PLAN_NO_NB(Limits.TEXT),
    PLAN_NO_NN(Limits.TEXT),
    PLAN_NO_EN(Limits.TEXT),
    /** How somebody gets another worker to talk to. */
    PLAN_CHANGE_NB(Limits.TEXT),
    PLAN_CHANGE_NN(Limits.TEXT),
    PLAN_CHANGE_EN(Limits.TEXT),
    /** How and where somebody complains about the help or the plan. */
    PLAN_COMPLAIN_NB(Limits.TEXT),
    PLAN_COMPLAIN_NN(Limits.TEXT),
    PLAN_COMPLAIN_EN(Limits.TEXT),
    /** How many years after the work has ended somebody is asked what is to become of it; nothing is deleted by itself. */
    RETENTION_YEARS(3),
    /** Whether nobody is told by e-mail that something waits: {@code true} or nothing. */
    REMINDER_OFF(10),
    /** From which hour on the e-mails go out that say so. */
    REMINDER_HOUR(2),
    /** On which days none go out; a day, or two with dots between, on each line, as {@code ReminderRule} reads it. */
    REMINDER_QUIET(3_000),
    /** The revision of all the others together; the product's own. */
    REVISION(10);

    private final int limit;

    Setting(int limit) {
        this.limit = limit;
    }

    /** The most code points. */
    public int limit() {
        return limit;
    }

    /** So short that the information sheet is one page, and the box on the plan is short, whatever a site writes. */
    private static final class Limits {
        static final int NAME = 120;
        static final int TEXT = 240;
    }
}
