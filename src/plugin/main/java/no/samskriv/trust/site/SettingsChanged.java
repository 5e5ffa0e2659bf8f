package no.samskriv.trust.site;

import java.time.Instant;
import java.util.List;
import no.samskriv.kernel.UserRef;

/**
 * That an administrator has decided something.
 *
 * @param fields what the settings are called over REST
 */
record SettingsChanged(UserRef by, Instant at, List<String> fields) {}
