package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** What is being rendered, and for which output. Source: javadoc 5.7.6 to 6.1, ONLYOFFICE, baloise. */
public interface ConversionContext {
    /** C9. */
    ContentEntityObject getEntity();

    /** C9. */
    String getSpaceKey();

    /** C10. */
    String getOutputType();
}
