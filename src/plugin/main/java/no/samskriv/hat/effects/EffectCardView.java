package no.samskriv.hat.effects;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * <em>Hva ble annerledes på grunn av hatten?</em> on the card of one person.
 *
 * @param fields one for each effect, and an empty one while there is none
 */
record EffectCardView(String discussion, String title, boolean mayWrite, List<FieldsView> fields) implements View {

    /**
     * One effect.
     *
     * @param id nothing for one that is not there yet
     */
    record FieldsView(
            String id,
            int revision,
            List<OptionView> types,
            String text,
            boolean goalChanged,
            boolean actionChanged,
            List<OptionView> goals,
            List<OptionView> actions)
            implements View {}

    record OptionView(String value, String label, boolean chosen) implements View {}
}
