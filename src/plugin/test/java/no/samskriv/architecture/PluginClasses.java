package no.samskriv.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.Set;
import no.samskriv.kernel.Access;

/** The classes of the plugin and nothing beside them: other modules share the first part of their package names. */
final class PluginClasses implements LocationProvider {
    /** Ours: the library that bnd puts into the jar lies beside them. */
    @Override
    public Set<Location> get(Class<?> testClass) {
        URL all = Access.class.getProtectionDomain().getCodeSource().getLocation();
        return Set.of(Location.of(URI.create(all + "no/")));
    }

    /** A class whose name ends like this, or one that is nested in it: the ending says what a class is for. */
    static DescribedPredicate<JavaClass> named(String... endings) {
        return describe("named *" + String.join(" or *", endings), type -> Arrays.stream(endings)
                .anyMatch(outermost(type).getSimpleName()::endsWith));
    }

    static DescribedPredicate<JavaClass> inFeature() {
        return describe(
                "in a feature",
                type -> Part.of(type).filter(Part.FEATURES::contains).isPresent());
    }

    static DescribedPredicate<JavaClass> value() {
        return describe("a record or an enum", type -> type.isRecord() || type.isEnum());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(PluginClasses::outermost).orElse(type);
    }
}
