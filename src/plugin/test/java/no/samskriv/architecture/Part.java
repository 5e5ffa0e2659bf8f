package no.samskriv.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The packages of the plugin and the arrows between them, as {@code docs/architecture.md} draws them. A part may use
 * what its arrows point at and whatever can be reached from there. Parts that hold no class yet are ruled already.
 */
enum Part {
    KERNEL,
    STORAGE(KERNEL),
    MACRO(KERNEL),
    REST(KERNEL),
    PAGE(KERNEL),
    CONFLUENCE(KERNEL),
    PERSON(STORAGE, MACRO, REST, PAGE),
    TRUST(PERSON),
    PLAN(TRUST),
    MEETING(PLAN),
    CRISIS(PLAN),
    TOOLBOX(PLAN),
    HAT(MEETING),
    OVERVIEW(HAT, CRISIS, TOOLBOX),
    REMINDER(OVERVIEW),
    KEEPING(OVERVIEW),
    DEMO(REMINDER, KEEPING),
    WIRING(DEMO, CONFLUENCE);

    static final Set<Part> FEATURES = EnumSet.range(PERSON, DEMO);

    private final Part[] arrows;

    Part(Part... arrows) {
        this.arrows = arrows;
    }

    /** The part a class belongs to; none for one that stands outside the picture. */
    static Optional<Part> of(JavaClass type) {
        return Arrays.stream(values())
                .filter(part -> (type.getPackageName() + ".").startsWith(part.packageName() + "."))
                .findFirst();
    }

    static LayeredArchitecture picture() {
        LayeredArchitecture picture =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (Part part : values()) {
            picture = picture.layer(part.name()).definedBy(part.packages());
        }
        for (Part part : values()) {
            String[] others = part.mayUse().stream().map(Part::name).toArray(String[]::new);
            picture = others.length == 0
                    ? picture.whereLayer(part.name()).mayNotAccessAnyLayer()
                    : picture.whereLayer(part.name()).mayOnlyAccessLayers(others);
        }
        return picture.as("only the arrows that docs/architecture.md draws");
    }

    String packageName() {
        return "no.samskriv." + name().toLowerCase(Locale.ROOT);
    }

    /** The package and those below it, as ArchUnit writes them. */
    String packages() {
        return packageName() + "..";
    }

    private Set<Part> mayUse() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : arrows) {
            parts.add(part);
            parts.addAll(part.mayUse());
        }
        return parts;
    }
}
