package no.samskriv.macro;

import java.util.OptionalLong;
import no.samskriv.kernel.Via;
import org.jspecify.annotations.Nullable;

/**
 * What is being drawn.
 *
 * @param pageId the latest version of the page the macro stands on; nothing while a new page is previewed
 * @param spaceKey the space it stands in; null where the wiki does not say
 * @param interactive whether a reader can act on it; false in previews and exports, which are plain HTML
 * @param via on a page, or out of the wiki
 */
public record Reading(OptionalLong pageId, @Nullable String spaceKey, boolean interactive, Via via) {}
