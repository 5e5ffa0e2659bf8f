package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/** How a run ended. Source: open classes that return it. */
public final class JobRunnerResponse {
    private final RunOutcome runOutcome;
    private final String message;

    private JobRunnerResponse(RunOutcome runOutcome, String message) {
        this.runOutcome = runOutcome;
        this.message = message;
    }

    /** OSS. */
    public static JobRunnerResponse success() {
        return new JobRunnerResponse(RunOutcome.SUCCESS, null);
    }

    /** OSS. */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    /** OSS. */
    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, message);
    }

    /** U. */
    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, message);
    }

    /** U. */
    public RunOutcome getRunOutcome() {
        return runOutcome;
    }

    /** U. Null when nothing was said. */
    public String getMessage() {
        return message;
    }
}
