package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebItemsOfPluginsTest {
    @TempDir
    Path folder;

    @Test
    void showsTheWebItemsOfASectionWhoseConditionsHold() throws Exception {
        try (TestHost host = TestHost.with(folder, TestPlugin.ledger().build(folder))) {
            assertThat(host.system.plugins().webItems("test.section", Map.of("page", 7)))
                    .containsExactly(
                            new InstalledPlugins.WebItem("com.example.ledger:light", "Regnskap", "/ledger?page=7"),
                            new InstalledPlugins.WebItem("com.example.ledger:heavy", "Heavy", "/heavy"));
            assertThat(host.system.plugins().webItems("test.section", Map.of())).hasSize(1);
        }
    }

    @Test
    void leavesOutAWebItemThatFailsAndKeepsTheOthers() throws Exception {
        try (TestHost host = TestHost.with(folder, TestPlugin.ledger().build(folder))) {
            assertThat(host.system.plugins().webItems("broken.section", Map.of()))
                    .extracting(InstalledPlugins.WebItem::label)
                    .containsExactly("Whole");
        }
    }
}
