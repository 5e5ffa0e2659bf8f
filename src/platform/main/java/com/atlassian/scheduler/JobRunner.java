package com.atlassian.scheduler;

/** What a job does; a bean that a {@code job-config} names. Source: an open class that implements the interface. */
public interface JobRunner {
    /** OSS. On a thread that nobody is signed in on. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
