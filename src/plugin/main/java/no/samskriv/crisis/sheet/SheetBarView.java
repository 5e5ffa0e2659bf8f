package no.samskriv.crisis.sheet;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The ways on from a sheet; on no paper.
 *
 * @param mine where the person gets what only they see with it; an address, as {@code back} is
 */
record SheetBarView(
        String back,
        String backWords,
        List<WayView> ways,
        boolean hasHint,
        String hint,
        boolean hasMine,
        String mine,
        String mineWords)
        implements View {

    /** A page to go to. */
    record WayView(boolean isMain, String address, String words) implements View {}
}
