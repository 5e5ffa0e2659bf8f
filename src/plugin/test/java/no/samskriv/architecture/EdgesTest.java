package no.samskriv.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static no.samskriv.architecture.PluginClasses.inFeature;
import static no.samskriv.architecture.PluginClasses.named;
import static no.samskriv.architecture.PluginClasses.value;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

/** Who may know the wiki, the database and HTTP, and how short the way between them stays. */
@AnalyzeClasses(locations = PluginClasses.class)
final class EdgesTest {
    private static final String ACTIVE_OBJECTS = "com.atlassian.activeobjects..";
    private static final String[] MACRO_API = {
        "com.atlassian.confluence.macro..", "com.atlassian.confluence.content.render.."
    };
    /** Who may call a resource at all is said on the resource, in the product's own words. */
    private static final String REST_ACCESS = "com.atlassian.plugins.rest.api.security.annotation..";

    /** That a filter or a servlet is for anonymous requests too can only be said on it. */
    private static final String FILTER_ACCESS = "com.atlassian.annotations.security..";

    private static final String SERVLETS = "jakarta.servlet..";
    private static final String WEB_FRAGMENTS = "com.atlassian.plugin.web..";

    private static final DescribedPredicate<JavaClass> EDGE = named(
            "Macro",
            "Resource",
            "Servlet",
            "Filter",
            "Condition",
            "Panel",
            "View",
            "Views",
            "Json",
            "Fragment",
            "Part");

    @ArchTest
    static final ArchRule onlyStoresKnowActiveObjects = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", Part.STORAGE.packages(), Part.WIRING.packages())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", ACTIVE_OBJECTS);

    @ArchTest
    static final ArchRule nobodyWritesSqlByHand =
            noClasses().should().accessTargetWhere(target(nameMatching("findWithSQL")));

    @ArchTest
    static final ArchRule onlyResourcesKnowJaxRs = noClasses()
            .that(not(named("Resource")).and(resideOutsideOfPackage(Part.REST.packages())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", REST_ACCESS);

    /** JAX-RS looks in the class with the longest matching path alone: with two lengths, some routes are never found. */
    @ArchTest
    static final ArchRule resourcesSayTheirWholePathOnTheMethod = classes()
            .that(named("Resource"))
            .and()
            .areTopLevelClasses()
            .should()
            .beAnnotatedWith(DescribedPredicate.describe(
                    "@Path(\"/\")",
                    annotation -> annotation.getRawType().isEquivalentTo(Path.class)
                            && annotation.get("value").filter("/"::equals).isPresent()));

    @ArchTest
    static final ArchRule onlyMacrosKnowTheMacroApi = noClasses()
            .that(not(named("Macro")).and(resideOutsideOfPackage(Part.MACRO.packages())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MACRO_API);

    @ArchTest
    static final ArchRule onlyServletsAndFiltersKnowServlets = noClasses()
            .that(not(named("Servlet", "Filter")).and(resideOutsideOfPackage(Part.PAGE.packages())))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SERVLETS);

    @ArchTest
    static final ArchRule onlyConditionsAndPanelsKnowWebFragments = noClasses()
            .that(not(named("Condition", "Panel")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB_FRAGMENTS);

    @ArchTest
    static final ArchRule onlyAdaptersKnowConfluence = noClasses()
            .that()
            .resideOutsideOfPackages(
                    Part.CONFLUENCE.packages(), Part.WIRING.packages(), Part.MACRO.packages(), Part.PAGE.packages())
            .should()
            .dependOnClassesThat(resideInAPackage("com.atlassian..")
                    .and(not(resideInAnyPackage(ACTIVE_OBJECTS, REST_ACCESS, FILTER_ACCESS, WEB_FRAGMENTS)))
                    .and(not(resideInAnyPackage(MACRO_API))));

    /** See {@code docs/decisions/0021-one-library-in-the-jar.md}. */
    @ArchTest
    static final ArchRule oneClassKnowsTheOneLibrary = noClasses()
            .that(not(nameMatching("no\\.samskriv\\.hat\\.feed\\.CalendarFragment")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("biweekly..", "com.github.mangstadt..");

    @ArchTest
    static final ArchRule edgesTalkToServicesOnly = classes()
            .that(named("Macro", "Resource", "Servlet", "Condition", "Panel").and(inFeature()))
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("no.samskriv..")
                    .or(resideInAnyPackage(
                            Part.KERNEL.packages(), Part.MACRO.packages(), Part.REST.packages(), Part.PAGE.packages()))
                    .or(not(resideInAPackage("..store.."))
                            .and(named("Service", "View", "Json", "Fragment").or(value()))));

    @ArchTest
    static final ArchRule servicesDoNotKnowTheirEdges =
            noClasses().that(inFeature().and(not(EDGE))).should().dependOnClassesThat(EDGE.and(inFeature()));

    private static DescribedPredicate<JavaAccess<?>> target(DescribedPredicate<? super AccessTarget> predicate) {
        return JavaAccess.Predicates.target(predicate);
    }
}
