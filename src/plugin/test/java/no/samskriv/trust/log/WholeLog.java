package no.samskriv.trust.log;

/** The check of the log, for tests of what else writes in it. */
public final class WholeLog {
    private WholeLog() {}

    public static LogCheck.Result checked(LogCheck check) {
        return check.run();
    }
}
