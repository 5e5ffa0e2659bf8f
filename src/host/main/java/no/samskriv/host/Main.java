package no.samskriv.host;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import no.samskriv.host.web.PortTaken;
import org.apache.catalina.LifecycleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the host and keeps it running until it is told to stop, or until its parent process is gone. */
public final class Main {
    private static final int INIT = 1;
    private static final int REFUSED = 2;

    /** Plain lines for whoever started the host: this one on standard output, the other on standard error. */
    private static final Logger READY = LoggerFactory.getLogger("ready");

    private static final Logger REFUSAL = LoggerFactory.getLogger("refusal");
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        // libraries lower-case header names and print numbers in the JVM's own language: Turkish and Arabic break them
        Locale.setDefault(Locale.ROOT);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        stopWithParent();
        try {
            Host host = Host.start(new HostOptions(System.getProperties()).settings());
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
            READY.info("Samskriv is ready: {}", host.baseUrl());
            LOG.info("Ready {} ms after the start of the JVM", sinceStart().toMillis());
        } catch (IllegalArgumentException | PortTaken e) {
            REFUSAL.error(e.getMessage());
            System.exit(REFUSED);
        } catch (IOException | LifecycleException | RuntimeException e) {
            LOG.error("The host could not start", e);
            REFUSAL.error("The host could not start: {}", deepestMessage(e));
            System.exit(REFUSED);
        }
        new CountDownLatch(1).await();
    }

    /** A host that a build or a test started must not outlive it. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().filter(parent -> parent.pid() != INIT).ifPresent(parent -> {
            Thread watch = new Thread(() -> stopAfter(parent), "parent");
            watch.setDaemon(true);
            watch.start();
        });
    }

    private static void stopAfter(ProcessHandle parent) {
        parent.onExit().join();
        System.exit(0);
    }

    private static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }

    private static String deepestMessage(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    }
}
