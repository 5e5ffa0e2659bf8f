package no.samskriv.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as the browser prints it on A4.
 *
 * @param pages the words of each page of paper
 * @param smallest the smallest type on any of them, in points
 */
record Printed(List<String> pages, float smallest) {

    static Printed of(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setMargin(new Margin()
                        .setTop("15mm")
                        .setBottom("15mm")
                        .setLeft("15mm")
                        .setRight("15mm")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Sizes sizes = new Sizes();
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                sizes.setStartPage(i);
                sizes.setEndPage(i);
                pages.add(sizes.getText(document).replaceAll("\\s+", " "));
            }
            return new Printed(pages, sizes.smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the first pages. */
    String first(int number) {
        return String.join(" ", pages.subList(0, Math.min(number, pages.size())));
    }

    String all() {
        return first(pages.size());
    }

    private static final class Sizes extends PDFTextStripper {
        private float smallest = Float.MAX_VALUE;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                smallest = Math.min(smallest, text.getFontSizeInPt());
            }
            super.processTextPosition(text);
        }
    }
}
