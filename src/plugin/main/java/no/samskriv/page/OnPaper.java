package no.samskriv.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a page of ours on paper: its words, whose they are and how they are set. What is pressed, filled in or
 * leads into the wiki is gone. It takes what our own templates write, where every value is escaped and every element is
 * closed; it is no judge of anybody else's HTML.
 */
public final class OnPaper {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z][a-z0-9-]*)(?:=\"([^\"]*)\")?");
    private static final Pattern NOT_PRINTED = Pattern.compile("(^| )(smk-noprint|noprint|smk-live)( |$)");

    private static final Set<String> GONE =
            Set.of("button", "form", "input", "noscript", "script", "select", "style", "svg", "textarea");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "wbr");
    private static final Set<String> KEPT =
            Set.of("aria-hidden", "aria-level", "class", "datetime", "lang", "role", "scope");
    private static final int LAST_HEADING = 6;
    /** The document and the chapter have headings above those of a page. */
    private static final int LEVELS_ABOVE = 2;

    /** A question that nobody has answered; a line of explanation is no answer. */
    private static final Pattern UNANSWERED = Pattern.compile(
            "<section[^>]*>\\s*<h([1-6])[^>]*>(?:(?!<h|<section).)*</h\\1>\\s*"
                    + "(?:<p class=\"smk-quiet\">[^<]*</p>\\s*)?</section>\\s*",
            Pattern.DOTALL);

    private final Matcher tags;
    private final String html;
    private final int levels;
    private final StringBuilder paper = new StringBuilder();
    private int written;

    private OnPaper(String html, int levels) {
        this.html = html;
        this.levels = levels;
        this.tags = TAG.matcher(html);
    }

    /** The same page as one of many in a chapter of a document. */
    public static String of(String html) {
        return new OnPaper(html, LEVELS_ABOVE).whole();
    }

    /** As {@link #of}, where the heading of the chapter says what the page is. */
    public static String untitled(String html) {
        return new OnPaper(html, LEVELS_ABOVE - 1).whole();
    }

    private String whole() {
        while (tags.find()) {
            next();
        }
        take(html.length());
        return UNANSWERED.matcher(paper).replaceAll("");
    }

    private void next() {
        take(tags.start());
        written = tags.end();
        String name = tags.group(2);
        boolean closes = !tags.group(1).isEmpty();
        if (closes) {
            paper.append("</").append(named(name)).append('>');
        } else if (isGone(name, tags.group(3)) || (name.equals("h1") && levels < LEVELS_ABOVE)) {
            leaveOut(name);
        } else {
            open(name, tags.group(3));
        }
    }

    /** What stands before this place. */
    private void take(int end) {
        paper.append(html, written, end);
        written = end;
    }

    private static boolean isGone(String name, String attributes) {
        if (GONE.contains(name)) {
            return true;
        }
        Matcher each = ATTRIBUTE.matcher(attributes);
        while (each.find()) {
            boolean unprinted = each.group(1).equals("class")
                    && each.group(2) != null
                    && NOT_PRINTED.matcher(each.group(2)).find();
            if (unprinted || each.group(1).equals("hidden")) {
                return true;
            }
        }
        return false;
    }

    /** The element with everything in it. */
    private void leaveOut(String name) {
        int open = EMPTY.contains(name) ? 0 : 1;
        while (open > 0 && tags.find()) {
            if (tags.group(2).equals(name)) {
                open += tags.group(1).isEmpty() ? 1 : -1;
            }
            written = tags.end();
        }
    }

    private void open(String name, String attributes) {
        paper.append('<').append(named(name));
        Matcher each = ATTRIBUTE.matcher(attributes);
        while (each.find()) {
            if (KEPT.contains(each.group(1)) && each.group(2) != null) {
                paper.append(' ')
                        .append(each.group(1))
                        .append("=\"")
                        .append(each.group(2))
                        .append('"');
            }
        }
        // nothing unfolds on paper
        paper.append(name.equals("details") ? " open>" : ">");
    }

    /** A link leads nowhere from a file, and what was the first heading of a page is one of many. */
    private String named(String name) {
        if (name.equals("a")) {
            return "span";
        }
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        return heading ? "h" + Math.min(LAST_HEADING, name.charAt(1) - '0' + levels) : name.toLowerCase(Locale.ROOT);
    }
}
