package com.example.ledger;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.web.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Says on which page it stands. */
public class LedgerPanel implements WebPanel {
    private final Ledger ledger;

    public LedgerPanel(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        Page page = (Page) context.get("page");
        return "<p>" + ledger.read().size() + " lines for " + page.getTitle() + "</p>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
