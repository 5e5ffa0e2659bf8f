package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;

/** Finds attachments, without asking who may see them. Source: md-share (6.1). */
public interface AttachmentManager {
    /** C&lt;=8. Each file once, however many versions it has. */
    List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content);
}
