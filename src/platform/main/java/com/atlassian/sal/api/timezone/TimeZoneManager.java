package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Time zones. Source: Slack plugin (10.0.1) for the default. */
public interface TimeZoneManager {
    /** U. */
    TimeZone getUserTimeZone();

    /** C10. */
    TimeZone getDefaultTimeZone();
}
