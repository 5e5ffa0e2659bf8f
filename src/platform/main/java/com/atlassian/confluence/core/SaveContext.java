package com.atlassian.confluence.core;

/** How content is saved; null for the usual way. Source: baloise (9.5.4), which passes null. */
public interface SaveContext {}
