package no.samskriv.host.site;

import java.time.Instant;

/**
 * What hangs on a page: a comment, or a file.
 *
 * @param content of a comment its text in storage format, of a file its name
 * @param authorKey whose it is
 */
public record PagePart(long id, long pageId, String content, String authorKey, Instant savedAt) {}
