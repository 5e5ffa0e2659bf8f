package no.samskriv.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import java.nio.file.Path;
import no.samskriv.kernel.SharedFolder;

/** A folder of ours in the home that all nodes share. */
public final class SharedHome implements SharedFolder {
    private final ApplicationProperties application;

    public SharedHome(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public Path path() {
        return application
                .getSharedHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("no shared home: nowhere to keep what all nodes share"))
                .resolve("samskriv");
    }
}
