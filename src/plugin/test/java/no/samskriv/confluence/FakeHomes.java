package no.samskriv.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.nio.file.Path;
import java.util.Optional;

/** The folders of a node, if it has any. */
record FakeHomes(Optional<Path> getLocalHomeDirectory, Optional<Path> getSharedHomeDirectory)
        implements ApplicationProperties {
    static final FakeHomes NONE = new FakeHomes(Optional.empty(), Optional.empty());

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return (urlMode == UrlMode.RELATIVE ? "" : "https://wiki.invalid") + "/confluence";
    }
}
