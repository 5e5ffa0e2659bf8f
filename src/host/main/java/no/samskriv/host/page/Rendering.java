package no.samskriv.host.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;

/** One rendering of one page. */
record Rendering(Page page, OutputType output, MacroTexts texts) implements ConversionContext {

    @Override
    public Page getEntity() {
        return page;
    }

    @Override
    public String getSpaceKey() {
        return page.getSpaceKey();
    }

    @Override
    public String getOutputType() {
        return output.value();
    }
}
