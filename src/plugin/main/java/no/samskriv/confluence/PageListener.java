package no.samskriv.confluence;

import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import no.samskriv.kernel.PageWatch;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what Confluence says of pages. Its events are told on one node, and to nobody while the plugin is off, so nothing
 * may hang on them; and they are told within the change, so nothing thrown here may stop it.
 */
public final class PageListener {
    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

    private final EventPublisher events;
    private final PageWatch watch;

    public PageListener(EventPublisher events, PageWatch watch) {
        this.events = events;
        this.watch = watch;
    }

    /** From now on. */
    public void begin() {
        events.register(this);
    }

    public void end() {
        events.unregister(this);
    }

    /** A version that is removed is told of like this too; its page is named by the latest version either way. */
    @EventListener
    public void removed(PageRemoveEvent event) {
        try {
            watch.removed(event.getPage().getLatestVersionId());
        } catch (RuntimeException e) {
            LOG.error("a page that was removed is still linked; the nightly round lets go of it", Unquoted.of(e));
        }
    }
}
