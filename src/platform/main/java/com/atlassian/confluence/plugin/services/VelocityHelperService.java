package com.atlassian.confluence.plugin.services;

import java.util.Map;

/** Renders templates from plugin jars, escaping every reference. Source: ONLYOFFICE (10.0.3), linked-planet (9.2.3). */
public interface VelocityHelperService {
    /** C10. */
    Map<String, Object> createDefaultVelocityContext();

    /** C9. */
    String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, Object> context)
            throws Exception;
}
