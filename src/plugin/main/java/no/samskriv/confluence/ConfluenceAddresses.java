package no.samskriv.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import no.samskriv.kernel.Addresses;

/** Addresses below the wiki's context path. */
public final class ConfluenceAddresses implements Addresses {
    private final ApplicationProperties application;

    public ConfluenceAddresses(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public String link(String path) {
        return application.getBaseUrl(UrlMode.RELATIVE) + path;
    }
}
