package no.samskriv.plan.parts;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What matters to the person, and how they want to celebrate.
 *
 * @param owner the plan as a whole: what drafts of these texts belong to
 * @param revision 0 when nobody has said anything of the plan as a whole
 */
record HeroView(String ref, String owner, int revision, boolean interactive, List<HeadTextView> texts) implements View {

    /**
     * One of the texts.
     *
     * @param field as REST names it
     * @param hero whether it is the largest thing on the page
     * @param has whether it says anything yet; otherwise only a draft does
     */
    record HeadTextView(
            String field,
            String title,
            boolean hero,
            boolean has,
            SaidView said,
            String mode,
            boolean confirmed,
            boolean hasDraft,
            DraftView draft)
            implements View {}

    /** What the reader has begun and nobody has read back. */
    record DraftView(String field, String heading, String text, String mode, String original) implements View {}
}
