package no.samskriv.host.page;

import com.atlassian.confluence.pages.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.samskriv.host.Html;
import no.samskriv.host.InstalledPlugins;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns the storage format of a page into HTML. */
public final class PageRenderer {
    private final MacroCalls macros;
    private final String contextPath;

    public PageRenderer(InstalledPlugins plugins, String contextPath) {
        this.macros = new MacroCalls(plugins);
        this.contextPath = contextPath;
    }

    public String html(Page page, OutputType output, MacroTexts texts) throws MalformedStorage {
        StringBuilder html = new StringBuilder();
        appendChildren(html, StorageFormat.parse(page.getBodyAsString()), new Rendering(page, output, texts));
        return html.toString();
    }

    /** Whether the text can be read at all. */
    public static void check(String storage) throws MalformedStorage {
        StorageFormat.parse(storage);
    }

    private void appendChildren(StringBuilder html, Node parent, Rendering rendering) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                append(html, element, rendering);
            } else if (child instanceof Text text) {
                html.append(Html.escaped(text.getData()));
            }
        }
    }

    private void append(StringBuilder html, Element element, Rendering rendering) {
        String namespace = element.getNamespaceURI();
        if (namespace == null) {
            appendXhtml(html, element, rendering);
        } else if (namespace.equals(StorageFormat.AC)) {
            appendConfluence(html, element, rendering);
        }
    }

    private void appendXhtml(StringBuilder html, Element element, Rendering rendering) {
        String name = element.getLocalName();
        if (AllowedHtml.leavesOutContentOf(name)) {
            return;
        }
        if (!AllowedHtml.allows(name)) {
            appendChildren(html, element, rendering);
            return;
        }
        AllowedHtml.appendStartTag(html, element);
        if (!AllowedHtml.isVoid(name)) {
            appendChildren(html, element, rendering);
            html.append("</").append(name).append('>');
        }
    }

    private void appendConfluence(StringBuilder html, Element element, Rendering rendering) {
        switch (element.getLocalName()) {
            case "structured-macro" -> html.append(macros.html(element, rendering, body -> inner(body, rendering)));
            case "link" -> appendLink(html, element, rendering);
            case "layout", "layout-section", "layout-cell" -> {
                html.append("<div class=\"").append(element.getLocalName()).append("\">");
                appendChildren(html, element, rendering);
                html.append("</div>");
            }
            case "placeholder", "parameter" -> {}
            default -> appendChildren(html, element, rendering);
        }
    }

    /** A link never tells whether its page exists: that is answered, by permission, to the reader who follows it. */
    private void appendLink(StringBuilder html, Element link, Rendering rendering) {
        Element target = Elements.child(link, StorageFormat.RI, "page");
        Element body = Elements.child(link, StorageFormat.AC, "link-body");
        Element plain = Elements.child(link, StorageFormat.AC, "plain-text-link-body");
        String title = target == null ? "" : target.getAttributeNS(StorageFormat.RI, "content-title");
        String words =
                body != null ? inner(body, rendering) : Html.escaped(plain != null ? plain.getTextContent() : title);
        if (target == null || title.isEmpty()) {
            html.append(words);
            return;
        }
        String space = target.getAttributeNS(StorageFormat.RI, "space-key");
        String url = contextPath + "/display/" + encoded(space.isEmpty() ? rendering.getSpaceKey() : space) + "/"
                + encoded(title);
        html.append("<a href=\"")
                .append(Html.escaped(url))
                .append("\">")
                .append(words)
                .append("</a>");
    }

    private String inner(Element element, Rendering rendering) {
        StringBuilder html = new StringBuilder();
        appendChildren(html, element, rendering);
        return html.toString();
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8);
    }
}
