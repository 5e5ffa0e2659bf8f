package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.confluence.macro.Macro;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskriv.host.ao.ActiveObjectsPerPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginSystemTest {
    private static final String CONTEXT_FILE = "META-INF/spring/plugin-context.xml";

    @TempDir
    Path folder;

    @Test
    void rendersAMacroOfAPluginTheHostHasNeverHeardOf() throws Exception {
        try (TestHost host = TestHost.with(folder, TestPlugin.ledger().build(folder))) {
            Macro macro = host.system.plugins().macro("ledger").orElseThrow();

            assertThat(macro.execute(Map.of(), "", null)).isEqualTo("<p>1 poster</p><b>&lt;opened&gt;</b>");
            assertThat(host.system.plugins().macro("book")).contains(macro);
        }
    }

    @Test
    void reportsThePluginWithItsModules() throws Exception {
        try (TestHost host = TestHost.with(folder, TestPlugin.ledger().build(folder))) {
            var plugin = host.plugin(0);

            assertThat(plugin.key()).isEqualTo("com.example.ledger");
            assertThat(plugin.name()).isEqualTo("Ledger");
            assertThat(plugin.version()).isEqualTo("1.2.3");
            assertThat(plugin.failure()).isNull();
            assertThat(plugin.modules())
                    .filteredOn(module -> module.failure() == null)
                    .extracting(InstalledPlugins.Module::key)
                    .containsExactlyInAnyOrder(
                            "i18n",
                            "images/",
                            "ao",
                            "ledger-macro",
                            "rest",
                            "servlet",
                            "page-servlet",
                            "shelf-servlet",
                            "filter-heavy",
                            "filter-light",
                            "filter-dressed",
                            "filter-known",
                            "filter-early",
                            "members-filter",
                            "header",
                            "settings",
                            "hidden-settings",
                            "panel",
                            "template-panel",
                            "broken-panel",
                            "view",
                            "heavy",
                            "light",
                            "broken",
                            "whole");
        }
    }

    @Test
    void leavesOutAModuleThatDoesNotWorkAndSaysWhy() throws Exception {
        try (TestHost host = TestHost.with(folder, TestPlugin.ledger().build(folder))) {
            assertThat(host.failureOf("broken-macro"))
                    .isEqualTo("com.example.ledger.BrokenMacro cannot be constructed: "
                            + "java.lang.IllegalStateException: no paper left");
            assertThat(host.failureOf("absent-macro")).isEqualTo("there is no class com.example.ledger.Absent");
            assertThat(host.failureOf("gadget")).isEqualTo("module type gadget is not supported by this host");
            assertThat(host.failureOf("lost-filter")).isEqualTo("there is no filter location after-lunch");
            assertThat(host.failureOf("pathless-filter")).isEqualTo("<servlet-filter> lacks <url-pattern>");
            assertThat(host.failureOf("forward-filter")).isEqualTo("this host has the dispatcher REQUEST only");
            assertThat(host.failureOf("empty-panel")).isEqualTo("<web-panel> has neither a class nor a velocity view");
            assertThat(host.system.plugins().macro("ledger")).isPresent();
        }
    }

    @Test
    void reportsEachBrokenPluginAndStartsTheOthers() throws Exception {
        Path malformed = TestPlugin.empty("a.malformed")
                .with("atlassian-plugin.xml", "<atlassian-plugin>")
                .build(folder);
        Path importing = TestPlugin.empty("b.importing")
                .instruction("Import-Package", "com.example.nowhere")
                .build(folder);
        Path failing = TestPlugin.empty("c.failing")
                .with(CONTEXT_FILE, beans("<bean class='com.example.ledger.Nobody'/>"))
                .build(folder);
        Path twice = TestPlugin.empty("d.twice")
                .with(
                        "atlassian-plugin.xml",
                        "<atlassian-plugin key='d.twice'><ao key='x'/><rest key='x'/></atlassian-plugin>")
                .build(folder);
        Path absent = folder.resolve("absent.jar");

        try (TestHost host = TestHost.with(
                folder,
                malformed,
                importing,
                failing,
                twice,
                absent,
                TestPlugin.ledger().build(folder))) {
            assertThat(host.plugin(0).failure()).startsWith("atlassian-plugin.xml is not well-formed, line 1: ");
            assertThat(host.plugin(1).failure())
                    .isEqualTo("it imports the package com.example.nowhere, which nothing here exports");
            assertThat(host.plugin(2).failure())
                    .startsWith("its Spring context does not start: ")
                    .contains("com.example.ledger.Nobody");
            assertThat(host.plugin(3).failure()).isEqualTo("atlassian-plugin.xml uses the key x for two modules");
            assertThat(host.plugin(4).failure()).startsWith("the jar cannot be read: ");
            assertThat(host.plugin(5).failure()).isNull();
        }
    }

    @Test
    void refusesTheSecondPluginOfAKey() throws Exception {
        Path first = TestPlugin.empty("a.first").build(folder);
        Path second = TestPlugin.empty("b.second")
                .with("atlassian-plugin.xml", "<atlassian-plugin key='a.first'/>")
                .build(folder);

        try (TestHost host = TestHost.with(folder, first, second)) {
            assertThat(host.plugin(0).failure()).isNull();
            assertThat(host.plugin(1).failure()).isEqualTo("another jar with the plugin key a.first came before it");
        }
    }

    @Test
    void refusesAPluginThatConfluenceWouldHaveToTransform() throws Exception {
        Path transformed = TestPlugin.empty("a.transformed")
                .instruction("-removeheaders", "Atlassian-Plugin-Key")
                .build(folder);

        try (TestHost host = TestHost.with(folder, transformed)) {
            assertThat(host.plugin(0).failure()).contains("lacks Atlassian-Plugin-Key");
        }
    }

    @Test
    void readsNoExternalEntityOfADescriptor() throws Exception {
        Path greedy = TestPlugin.empty("a.greedy")
                .with(
                        "atlassian-plugin.xml",
                        "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><atlassian-plugin key='&f;'/>")
                .build(folder);

        try (TestHost host = TestHost.with(folder, greedy)) {
            assertThat(host.plugin(0).failure()).contains("DOCTYPE is disallowed");
        }
    }

    @Test
    void letsAPluginUseAServiceOfAPluginThatStartsLater() throws Exception {
        String reference = "<osgi:reference id='r' interface='java.lang.Runnable' timeout='%d'/>";
        Path user = TestPlugin.empty("a.user")
                .with(CONTEXT_FILE, beans(reference.formatted(5000)))
                .build(folder);
        Path giver = TestPlugin.empty("b.giver")
                .with(
                        CONTEXT_FILE,
                        beans("<bean id='thread' class='java.lang.Thread'/>"
                                + "<osgi:service ref='thread' interface='java.lang.Runnable'/>"))
                .build(folder);
        Path picky = TestPlugin.empty("c.picky")
                .with(CONTEXT_FILE, beans(reference.formatted(50).replace("Runnable", "Comparable")))
                .build(folder);

        try (TestHost host = TestHost.with(folder, user, giver, picky)) {
            assertThat(host.plugin(0).failure()).isNull();
            assertThat(host.plugin(2).failure())
                    .isEqualTo("its Spring context does not start: osgi:reference waited 50 ms for a service "
                            + "java.lang.Comparable, but nobody offers one");
        }
    }

    @Test
    void fetchesNoSchemaFromTheNetwork() throws Exception {
        Path strange = TestPlugin.empty("a.strange")
                .with(CONTEXT_FILE, beans("").replace("spring-beans.xsd", "spring-strange.xsd"))
                .build(folder);

        try (TestHost host = TestHost.with(folder, strange)) {
            assertThat(host.plugin(0).failure()).contains("spring-strange.xsd is not in the host");
        }
    }

    @Test
    void saysThatAPluginWithoutAoModuleHasNoTables() throws Exception {
        Path ledger = TestPlugin.ledger()
                .with(
                        "atlassian-plugin.xml",
                        TestPlugin.fileOfLedger("atlassian-plugin.xml").replaceAll("<ao .*</ao>", ""))
                .build(folder);

        try (TestHost host = TestHost.with(folder, ledger)) {
            Macro macro = host.system.plugins().macro("ledger").orElseThrow();

            assertThatIllegalStateException()
                    .isThrownBy(() -> macro.execute(Map.of(), "", null))
                    .withMessage("com.example.ledger uses ActiveObjects but its descriptor has no working <ao>");
        }
    }

    @Test
    void warnsOfAPluginThatUsesItsTablesWhileItsContextStarts() throws Exception {
        String context = TestPlugin.fileOfLedger(CONTEXT_FILE);
        Path hasty = TestPlugin.ledger()
                .with(CONTEXT_FILE, context.replace("id=\"ledger\"", "id=\"ledger\" init-method=\"read\""))
                .build(folder);

        try (Logged log = new Logged(ActiveObjectsPerPlugin.class);
                TestHost host = TestHost.with(folder, hasty)) {
            assertThat(host.plugin(0).failure()).isNull();
            assertThat(log.messages())
                    .containsExactly("com.example.ledger calls ActiveObjects.find while plugins start; "
                            + "in Confluence this can wait for ever");
        }
    }

    @Test
    void tellsAPluginThatTheHostStops() throws Exception {
        try (TestHost host = TestHost.with(folder, TestPlugin.ledger().build(folder))) {
            Macro macro = host.system.plugins().macro("ledger").orElseThrow();
            // its template and texts are read now, for the jar is closed then
            assertThat(macro.execute(Map.of(), "", null)).doesNotContain("closed");

            host.system.close();

            assertThat(macro.execute(Map.of(), "", null)).contains("<b>closed</b>");
        }
    }

    @Test
    void startsWithVersionedAndWithUnversionedExports() throws Exception {
        Path ledger = TestPlugin.ledger().build(folder);

        try (TestHost versioned = TestHost.with(folder.resolve("a"), ledger);
                TestHost unversioned = TestHost.withUnversionedExports(folder.resolve("b"), ledger)) {
            assertThat(versioned.plugin(0).failure()).isNull();
            assertThat(unversioned.plugin(0).failure()).isNull();
        }
    }

    @Test
    void checksTheVersionOfAnImportAgainstVersionedExportsOnly() throws Exception {
        Path modern = TestPlugin.empty("a.modern")
                .instruction("Import-Package", "org.springframework.core;version=\"[6,7)\"")
                .build(folder);

        try (TestHost versioned = TestHost.with(folder.resolve("a"), modern);
                TestHost unversioned = TestHost.withUnversionedExports(folder.resolve("b"), modern)) {
            assertThat(versioned.plugin(0).failure()).isNull();
            assertThat(unversioned.plugin(0).failure()).contains("org.springframework.core");
        }
    }

    @Test
    void findsTextsByLanguageAndNeverByTheLanguageOfTheMachine() throws Exception {
        try (TestHost host = TestHost.with(folder, TestPlugin.ledger().build(folder))) {
            InstalledPlugins plugins = host.system.plugins();

            assertThat(List.of("no-NO", "nb-NO", "nn-NO", "en-GB", "de-DE", "und"))
                    .map(tag -> plugins.text(Locale.forLanguageTag(tag), "ledger.title")
                            .orElseThrow())
                    .containsExactly("Regnskap", "Regnskap", "Rekneskap", "Ledger", "Regnskap", "Regnskap");
            assertThat(plugins.text(Locale.ENGLISH, "ledger.unknown")).isEmpty();
        }
    }

    private static String beans(String content) {
        return """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                           https://www.springframework.org/schema/beans/spring-beans.xsd
                           http://www.eclipse.org/gemini/blueprint/schema/blueprint
                           http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
                """ + content + "</beans>";
    }
}
