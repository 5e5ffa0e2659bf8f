package com.atlassian.confluence.pages;

import java.util.Date;
import java.util.List;

/** Finds comments, without asking who may see them. Source: scripts in ScriptRunner's documentation (Data Center). */
public interface CommentManager {
    /** U. Those of the page since that time, replies among them. Seen in an untyped script, so its types are a guess. */
    List<Comment> getPageComments(long pageId, Date since);
}
