package no.samskriv;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** What a class logs during a test, kept out of the console. */
public final class CapturedLog implements BeforeEachCallback, AfterEachCallback {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    public CapturedLog(Class<?> logging) {
        logger = (Logger) LoggerFactory.getLogger(logging);
    }

    public List<ILoggingEvent> events() {
        return List.copyOf(events.list);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        events.start();
        logger.addAppender(events);
        logger.setAdditive(false);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        logger.detachAppender(events);
        logger.setAdditive(true);
    }
}
