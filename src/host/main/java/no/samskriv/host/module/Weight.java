package no.samskriv.host.module;

import no.samskriv.host.DescriptorElement;
import no.samskriv.host.PluginProblem;

/** How far down a module stands among those of its place. */
final class Weight {
    private static final String DEFAULT = "1000";

    private Weight() {}

    static int of(DescriptorElement module) {
        String weight = module.attribute("weight").orElse(DEFAULT);
        try {
            return Integer.parseInt(weight);
        } catch (NumberFormatException e) {
            throw new PluginProblem("the weight " + weight + " is no number", e);
        }
    }
}
