package com.atlassian.webresource.api.assembler;

/** What was asked for, ready to be written. Source: likec4 (10.2.13). */
public interface AssembledResources {
    /** C10. */
    WebResourceSet drainIncludedResources();
}
