package com.atlassian.webresource.api.assembler;

/** Collects what the page needs. Source: Slack plugin (10.0.1), likec4 (10.2.13). */
public interface WebResourceAssembler {
    /** C10. */
    RequiredResources resources();

    /** C10. */
    AssembledResources assembled();
}
