package com.atlassian.scheduler;

import java.util.Date;

/** What a job is told about the run. Source: an open class that reads it. */
public interface JobRunnerRequest {
    /** OSS. */
    Date getStartTime();
}
