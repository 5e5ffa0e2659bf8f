package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Optional;

/** What the application says about itself. Source: the API list made against Confluence 10. */
public interface ApplicationProperties {
    /** C10. Where the application is, without a slash at the end; as a path alone with {@link UrlMode#RELATIVE}. */
    String getBaseUrl(UrlMode urlMode);

    /** C10. The folder that is this node's alone. */
    Optional<Path> getLocalHomeDirectory();

    /** C10. The folder that all nodes of a cluster share; nothing where there is none. */
    Optional<Path> getSharedHomeDirectory();
}
