package com.atlassian.confluence.spaces;

import java.util.List;

/** Finds spaces, without asking whether the reader may see them. Source: Slack plugin (10.0.1), atlassian-connect (6). */
public interface SpaceManager {
    /** C10. Null when there is none. */
    Space getSpace(String spaceKey);

    /** C&lt;=8. */
    List<Space> getAllSpaces();
}
