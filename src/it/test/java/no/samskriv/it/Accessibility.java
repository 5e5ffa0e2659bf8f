package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a machine can say about whether everybody can use a page. */
final class Accessibility {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void assertNoViolation(Page page) {
        // a colour that is still changing has a contrast that nobody reads at
        page.evaluate("() => Promise.allSettled(document.getAnimations().map(animation => animation.finished))");
        AxeResults results = axe(page).analyze();

        assertThat(results.getPasses()).as("axe has looked at the page").isNotEmpty();
        assertThat(results.getViolations().stream().map(Accessibility::describe))
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /**
     * Every violation is told in full, and of what passes one element for each rule. The page is the whole of what is
     * looked at: there is no frame in it whose part would have to be put together with the rest in a page of axe's own.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        assertThat(page.frames()).as("frames of %s", page.url()).hasSize(1);
        return new AxeBuilder(page).options(options).withTags(STANDARDS).setLegacyMode(true);
    }

    /** Nothing has to be scrolled sideways to be read. */
    static void assertFitsTheWidth(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels that stick out on %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n"));
    }
}
