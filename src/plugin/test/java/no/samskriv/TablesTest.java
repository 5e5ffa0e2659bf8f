package no.samskriv;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.ao.Database;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TablesTest {

    /** Oracle's limit, which Confluence supports; Active Objects would shorten a longer name in a way of its own. */
    @Test
    void haveNamesAndColumnsWithinThirtyCharacters(TestDatabase database) throws SQLException {
        Tables.emptied(database);

        assertThat(names(database.database()))
                .contains("AO_6CA5FC_GOAL", "SORT_NO")
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(30));
    }

    private static List<String> names(Database database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, "AO_%", null)) {
            while (columns.next()) {
                names.add(columns.getString("TABLE_NAME"));
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
