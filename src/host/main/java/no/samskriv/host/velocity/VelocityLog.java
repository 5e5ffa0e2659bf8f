package no.samskriv.host.velocity;

import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Velocity's own messages; each a level lower than Velocity thinks, for it reports every reference without a value. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger(VelocityEngine.class);

    @Override
    public void init(RuntimeServices services) {}

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, @Nullable Throwable thrown) {
        if (level >= WARN_ID) {
            LOG.info(message, thrown);
        } else {
            LOG.debug(message, thrown);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID ? LOG.isInfoEnabled() : LOG.isDebugEnabled();
    }
}
