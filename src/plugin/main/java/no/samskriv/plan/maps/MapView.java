package no.samskriv.plan.maps;

import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.plan.parts.SaidView;

/**
 * A map on a page of its own.
 *
 * @param back the address of the plan, for whoever is shown this
 * @param old whether it is a version that was kept, and {@code oldText} when that was
 * @param begun whether anybody has begun it; until then there is one thing to press
 * @param id of the map, and {@code revision}
 * @param headings those under which something stands; {@code empty} the others, to add to
 * @param unfolded whether what may be added stands open: nothing stands on the map yet
 * @param mayKeep whether what stands is not kept already
 */
record MapView(
        String ref,
        String reader,
        String map,
        String mapKey,
        String title,
        String lead,
        boolean hasBack,
        String back,
        String backText,
        boolean interactive,
        boolean old,
        String oldText,
        boolean begun,
        String id,
        int revision,
        boolean hasReview,
        String review,
        String reviewEdit,
        List<HeadingView> headings,
        boolean hasEmpty,
        boolean unfolded,
        List<HeadingView> empty,
        boolean mayKeep,
        boolean hasVersions,
        List<VersionView> versions)
        implements View {

    /** @param presets what a new thing under it begins with, as JSON */
    record HeadingView(String title, String ask, String presets, List<ItemView> items) implements View {}

    record ItemView(String id, int revision, boolean hasDay, String day, SaidView text) implements View {}

    record VersionView(String address, String text, boolean current) implements View {}
}
