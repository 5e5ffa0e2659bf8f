package no.samskriv.host.spring;

import java.time.Duration;

/** How long an {@code osgi:reference} waits for its service when it does not say so itself. */
public record ServiceWait(Duration atMost) {}
