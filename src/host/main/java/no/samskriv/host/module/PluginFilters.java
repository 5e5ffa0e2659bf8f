package no.samskriv.host.module;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.FilterPlace;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;

/** The {@code <servlet-filter>} modules: each sees every request whose path fits, the wiki's own pages and files too. */
public final class PluginFilters implements ModuleKind {
    private static final int DEFAULT_WEIGHT = 100;

    private final List<Module> modules = new CopyOnWriteArrayList<>();
    private final UserManager users;

    public PluginFilters(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("servlet-filter");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        FilterPlace place = FilterPlace.of(module.attribute("location").orElse(FilterPlace.BEFORE_DISPATCH.written()));
        int weight = Weight.of(module, DEFAULT_WEIGHT);
        List<UrlPattern> paths = module.children("url-pattern")
                .map(pattern -> UrlPattern.of(pattern.text()))
                .toList();
        if (paths.isEmpty()) {
            throw new PluginProblem("<servlet-filter> lacks <url-pattern>");
        }
        checkDispatchers(module);
        Filter filter = plugin.construct(module.required("class"), Filter.class);
        modules.add(new Module(place, weight, paths, filter, PluginServletConfig.of(module)));
    }

    /** Nothing is forwarded or included here, so a filter for that alone would never be asked. */
    private static void checkDispatchers(DescriptorElement module) {
        List<String> named =
                module.children("dispatcher").map(DescriptorElement::text).toList();
        for (String each : named) {
            if (Stream.of(DispatcherType.values()).noneMatch(type -> type.name().equals(each))) {
                throw new PluginProblem("there is no dispatcher " + each);
            }
        }
        if (!named.isEmpty() && !named.contains(DispatcherType.REQUEST.name())) {
            throw new PluginProblem("this host has the dispatcher REQUEST only");
        }
    }

    /** The filters of a place, lightest first; asked for when all plugins have started. */
    public Filter at(FilterPlace place) {
        return new FiltersOfPlace(
                modules.stream()
                        .filter(module -> module.place() == place)
                        .sorted(Comparator.comparingInt(Module::weight))
                        .toList(),
                users);
    }

    record Module(FilterPlace place, int weight, List<UrlPattern> paths, Filter filter, PluginServletConfig config) {

        boolean fits(String path) {
            return paths.stream().anyMatch(pattern -> pattern.fits(path));
        }

        boolean isOpenToAll() {
            return filter.getClass().isAnnotationPresent(UnrestrictedAccess.class);
        }
    }
}
