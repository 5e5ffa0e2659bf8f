package no.samskriv.host.page;

import java.util.Locale;
import java.util.Set;
import no.samskriv.host.Html;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The XHTML that authors may write; everything else is left out. */
final class AllowedHtml {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "b",
            "big",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "dl",
            "dt",
            "div",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "class",
            "colspan",
            "datetime",
            "dir",
            "height",
            "href",
            "id",
            "lang",
            "rowspan",
            "scope",
            "src",
            "title",
            "width");
    private static final Set<String> LEFT_OUT_WITH_CONTENT =
            Set.of("script", "style", "iframe", "object", "embed", "form", "svg", "math", "template", "noscript");
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private AllowedHtml() {}

    static boolean allows(String element) {
        return ELEMENTS.contains(element);
    }

    static boolean leavesOutContentOf(String element) {
        return LEFT_OUT_WITH_CONTENT.contains(element);
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    static void appendStartTag(StringBuilder html, Element element) {
        html.append('<').append(element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (allows(attribute)) {
                html.append(' ')
                        .append(attribute.getName())
                        .append("=\"")
                        .append(Html.escaped(attribute.getValue()))
                        .append('"');
            }
        }
        html.append('>');
    }

    private static boolean allows(Attr attribute) {
        String name = attribute.getName();
        return ATTRIBUTES.contains(name)
                && switch (name) {
                    case "href" -> isSafeLink(attribute.getValue());
                    // a picture from elsewhere would tell its owner who reads the page, and when
                    case "src" -> isRelative(attribute.getValue());
                    default -> true;
                };
    }

    private static boolean isSafeLink(String url) {
        int colon = url.indexOf(':');
        return isRelative(url)
                || (colon > 0 && LINK_SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    private static boolean isRelative(String url) {
        return url.chars().noneMatch(c -> c <= ' ' || c == ':' || c == '\\') && !url.startsWith("//");
    }
}
