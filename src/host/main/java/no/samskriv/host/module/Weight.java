package no.samskriv.host.module;

import no.samskriv.host.DescriptorElement;
import no.samskriv.host.PluginProblem;

/** How far down a module stands among those of its place. */
final class Weight {
    private static final int DEFAULT = 1000;

    private Weight() {}

    static int of(DescriptorElement module) {
        return of(module, DEFAULT);
    }

    static int of(DescriptorElement module, int absent) {
        String weight = module.attribute("weight").orElse(String.valueOf(absent));
        try {
            return Integer.parseInt(weight);
        } catch (NumberFormatException e) {
            throw new PluginProblem("the weight " + weight + " is no number", e);
        }
    }
}
