package com.atlassian.webresource.api.assembler;

/** Asks for a web resource. Source: Slack plugin (10.0.1). */
public interface RequiredResources {
    /** C10. */
    RequiredResources requireWebResource(String completeModuleKey);
}
