package com.atlassian.webresource.api.assembler;

/** The resources of the page being built. Source: Slack plugin (10.0.1), likec4 (10.2.13). */
public interface PageBuilderService {
    /** C10. */
    WebResourceAssembler assembler();
}
