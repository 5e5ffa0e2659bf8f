package no.samskriv.person;

import com.atlassian.plugin.web.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import no.samskriv.page.PageResponder;

/** The line above the comments, on the pages of persons and nowhere else. */
public final class CommentsPanel implements WebPanel {
    private final PageResponder responder;
    private final PersonService persons;
    private final CommentsFragment fragment;

    public CommentsPanel(PageResponder responder, PersonService persons, CommentsFragment fragment) {
        this.responder = responder;
        this.persons = persons;
        this.fragment = fragment;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        return responder.panel(context, page -> persons.refOnPage(page).isPresent() ? fragment.line() : "");
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
