package no.samskriv.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import no.samskriv.confluence.FakePage;
import org.jspecify.annotations.Nullable;

/** Where a macro stands, and what it is drawn for. */
public final class FakeConversionContext implements ConversionContext {
    private final @Nullable ContentEntityObject entity;
    private final @Nullable String outputType;

    private FakeConversionContext(@Nullable ContentEntityObject entity, @Nullable String outputType) {
        this.entity = entity;
        this.outputType = outputType;
    }

    /** On the page with this id, to be read in a browser. */
    public static ConversionContext onPage(long pageId) {
        return onPage(pageId, "display");
    }

    public static ConversionContext onPage(long pageId, @Nullable String outputType) {
        return new FakeConversionContext(new FakePage(pageId, "Siden"), outputType);
    }

    /** On a page that nobody has saved yet. */
    public static ConversionContext onNewPage() {
        return new FakeConversionContext(null, "preview");
    }

    @Override
    public @Nullable ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return "RECO";
    }

    @Override
    public @Nullable String getOutputType() {
        return outputType;
    }
}
