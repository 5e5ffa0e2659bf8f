package no.samskriv.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import java.nio.file.Path;
import no.samskriv.kernel.NodeFolder;

/** A folder of ours in the home of this node. */
public final class LocalHome implements NodeFolder {
    private final ApplicationProperties application;

    public LocalHome(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public Path path() {
        return application
                .getLocalHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("no local home: nowhere to keep what is this node's"))
                .resolve("samskriv");
    }
}
