package no.samskriv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule about classes that are not there holds for ever; these say that they are. */
@AnalyzeClasses(locations = PluginClasses.class)
final class NotVacuousTest {
    /** Below what there is: a number to keep an import that has gone wrong from passing. */
    private static final int AT_LEAST = 90;

    /** The parts that have classes; a part is added here together with its first one. */
    private static final Set<Part> THERE = EnumSet.of(
            Part.KERNEL,
            Part.STORAGE,
            Part.MACRO,
            Part.REST,
            Part.PAGE,
            Part.CONFLUENCE,
            Part.PERSON,
            Part.TRUST,
            Part.PLAN,
            Part.MEETING,
            Part.HAT,
            Part.CRISIS,
            Part.OVERVIEW,
            Part.REMINDER,
            Part.KEEPING,
            Part.DEMO,
            Part.WIRING);

    /** What the rules know classes by. */
    private static final List<String> ENDINGS = List.of(
            "Service",
            "Macro",
            "Resource",
            "Servlet",
            "Condition",
            "Panel",
            "Json",
            "View",
            "Fragment",
            "Demo",
            "Row",
            "Store");

    @ArchTest
    static void theRulesAreNotVacuous(JavaClasses classes) {
        assertThat(classes.stream()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(classes.stream().flatMap(type -> Part.of(type).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(THERE);
    }

    @ArchTest
    static void everyClassIsInThePicture(JavaClasses classes) {
        assertThat(classes.stream().filter(type -> Part.of(type).isEmpty()))
                .as("in a package that no arrow speaks of")
                .isEmpty();
    }

    @ArchTest
    static void everyEndingTheRulesGoByIsInUse(JavaClasses classes) {
        assertThat(ENDINGS).allSatisfy(ending -> assertThat(
                        classes.stream().filter(PluginClasses.inFeature().and(PluginClasses.named(ending))))
                .extracting(JavaClass::getSimpleName)
                .isNotEmpty());
    }
}
