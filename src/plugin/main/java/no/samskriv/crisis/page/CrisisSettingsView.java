package no.samskriv.crisis.page;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What the person decides about the whole plan.
 *
 * @param agreed what a worker says when the person is there and agrees; asked of nobody else
 * @param told whom nobody may call, and where that may stand
 */
record CrisisSettingsView(
        String ref,
        int revision,
        boolean asks,
        String title,
        String birthDate,
        String birthDateLabel,
        String facilitator,
        boolean inFolder,
        String inFolderLabel,
        boolean fileByStaff,
        String fileByStaffLabel,
        String agreed,
        boolean hasTold,
        String toldTitle,
        String toldHint,
        List<ToldView> told)
        implements View {

    /** Somebody, and the places where it may stand that nobody is to call them. */
    record ToldView(String name, List<TouchView> touches) implements View {}
}
