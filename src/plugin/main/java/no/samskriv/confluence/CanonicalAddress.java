package no.samskriv.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import no.samskriv.kernel.SiteAddress;

/** The address that the site's administrators have set. */
public final class CanonicalAddress implements SiteAddress {
    private final ApplicationProperties application;

    public CanonicalAddress(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public String of(String path) {
        return application.getBaseUrl(UrlMode.CANONICAL) + path;
    }
}
