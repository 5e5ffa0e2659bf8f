package no.samskriv.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what a process says, so that a test can wait for a line and a failure can show the rest. */
final class ProcessOutput {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> found = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final String awaited;

    /** Starts reading at once: a process whose output nobody reads stops when the pipe is full. */
    ProcessOutput(Process process, String awaited) {
        this.awaited = awaited;
        Thread reader = new Thread(() -> read(process.inputReader()), "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    private void read(BufferedReader reader) {
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.contains(awaited)) {
                    found.complete(line);
                }
            }
        } catch (IOException e) {
            lines.add("(output broke off: " + e.getMessage() + ")");
        } finally {
            found.completeExceptionally(new IllegalStateException("the process ended before it said: " + awaited));
            ended.complete(null);
        }
    }

    /** The line that holds the awaited words. */
    String await(Duration patience) {
        return get(found, patience);
    }

    /** Everything that was said, once the process has closed its output. */
    String complete(Duration patience) {
        get(ended, patience);
        return text();
    }

    String text() {
        return String.join("\n", lines);
    }

    private <T> T get(CompletableFuture<T> future, Duration patience) {
        try {
            return future.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no «" + awaited + "» in:\n" + text(), e);
        }
    }
}
