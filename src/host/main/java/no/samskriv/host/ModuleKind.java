package no.samskriv.host;

/** Knows what a type of plugin module means. One of these answers for each type the host supports. */
public interface ModuleKind {

    boolean handles(DescriptorElement module);

    /** Whether the plugin's Spring context needs the module, so that it is taken in before the context starts. */
    default boolean comesBeforeContext() {
        return false;
    }

    /**
     * Takes a module in.
     *
     * @throws PluginProblem when the module cannot work; the plugin's other modules are taken in all the same
     */
    void takeIn(RunningPlugin plugin, DescriptorElement module);
}
