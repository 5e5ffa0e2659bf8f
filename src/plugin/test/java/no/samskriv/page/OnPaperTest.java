package no.samskriv.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page as it is printed is what can be taken away. */
final class OnPaperTest {
    @Test
    void keepsWordsAndWhoseTheyAre() {
        String page = "<p class=\"smk-said smk-said--person\" lang=\"nb\" data-x=\"1\" id=\"a\">Jeg &lt;vil&gt;</p>";

        assertThat(OnPaper.of(page))
                .isEqualTo("<p class=\"smk-said smk-said--person\" lang=\"nb\">Jeg &lt;vil&gt;</p>");
    }

    @Test
    void leavesOutWhatIsPressedAndWhatIsFilledIn() {
        String page = "<p>Ord</p><p class=\"smk-links smk-noprint\"><a href=\"x\">Vei</a></p>"
                + "<form method=\"dialog\"><input name=\"a\" value=\"1 > 0\"><p>Nei</p></form>"
                + "<button hidden>Nei</button><div hidden><div>Nei</div></div>";

        assertThat(OnPaper.of(page)).isEqualTo("<p>Ord</p>");
    }

    @Test
    void leadsNowhere() {
        assertThat(OnPaper.of("<p>Se <a href=\"hvem-ser?ref=P-0001\">her</a></p>"))
                .isEqualTo("<p>Se <span>her</span></p>");
    }

    @Test
    void unfoldsWhatIsFolded() {
        assertThat(OnPaper.of("<details class=\"x\"><summary>Før</summary></details>"))
                .isEqualTo("<details class=\"x\" open><summary>Før</summary></details>");
    }

    @Test
    void standsBelowTheHeadingsOfTheDocument() {
        String page = "<h1>En</h1><h2>To</h2>";

        assertThat(OnPaper.of(page)).isEqualTo("<h3>En</h3><h4>To</h4>");
        assertThat(OnPaper.untitled(page)).isEqualTo("<h3>To</h3>");
    }

    @Test
    void hasNoQuestionThatNobodyHasAnswered() {
        String page = "<section><h2 id=\"a\">Spurt</h2><p class=\"smk-quiet\">Om du vil.</p>"
                + "<form><p>Svar her</p></form></section><section><h2>Svart</h2><p>Ja</p></section>";

        assertThat(OnPaper.untitled(page)).isEqualTo("<section><h3>Svart</h3><p>Ja</p></section>");
    }
}
