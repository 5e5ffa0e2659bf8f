package no.samskriv.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds pages, without asking who wants to know. */
public final class Pages {
    private static final String PLACES = "SELECT ID, SPACE_KEY, ANCESTORS, TITLE, TRASHED FROM HOST_PAGE";
    private static final String PAGES = """
            SELECT P.ID, P.SPACE_KEY, P.ANCESTORS, P.TITLE, P.TRASHED, P.CREATOR, P.VERSION, V.BODY, V.AUTHOR, V.SAVED_AT
            FROM HOST_PAGE P JOIN HOST_PAGE_VERSION V ON V.PAGE_ID = P.ID AND V.VERSION = P.VERSION
            WHERE\s""";

    private final JdbcClient sql;

    Pages(JdbcClient sql) {
        this.sql = sql;
    }

    /** Also a page in the trash. */
    public Optional<SitePage> withId(long id) {
        return sql.sql(PAGES + "P.ID = ?").param(id).query(Pages::page).optional();
    }

    /** The page with this title, in whatever case it is written; never one in the trash. */
    public Optional<SitePage> titled(String spaceKey, String title) {
        return sql.sql(PAGES + "P.SPACE_KEY = ? AND P.TITLE_KEY = ?")
                .params(spaceKey, titleKey(title))
                .query(Pages::page)
                .optional();
    }

    /** Every page below this one, at any depth, that is not in the trash. */
    List<SitePage> below(long id) {
        return sql.sql(PAGES + "P.ANCESTORS LIKE ? AND P.TRASHED = FALSE ORDER BY P.ID")
                .param("%/" + id + "/%")
                .query(Pages::page)
                .list();
    }

    /** Every page of a space that is not in the trash. */
    public List<PagePlace> inSpace(String spaceKey) {
        return sql.sql(PLACES + " WHERE SPACE_KEY = ? AND TRASHED = FALSE ORDER BY ID")
                .param(spaceKey)
                .query(Pages::place)
                .list();
    }

    public List<PagePlace> inTrash(String spaceKey) {
        return sql.sql(PLACES + " WHERE SPACE_KEY = ? AND TRASHED = TRUE ORDER BY ID")
                .param(spaceKey)
                .query(Pages::place)
                .list();
    }

    public List<Space> spaces() {
        return sql.sql("SELECT SPACE_KEY, NAME, HOME_ID FROM HOST_SPACE ORDER BY NAME, SPACE_KEY")
                .query((row, number) -> new Space(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    public Optional<Space> space(String key) {
        return spaces().stream().filter(space -> space.key().equals(key)).findFirst();
    }

    static String titleKey(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static PagePlace place(ResultSet row, int number) throws SQLException {
        return new PagePlace(
                row.getLong("ID"),
                row.getString("SPACE_KEY"),
                row.getString("TITLE"),
                PagePlace.ancestors(row.getString("ANCESTORS")),
                row.getBoolean("TRASHED"));
    }

    private static SitePage page(ResultSet row, int number) throws SQLException {
        return new SitePage(
                place(row, number),
                row.getInt("VERSION"),
                row.getString("BODY"),
                row.getString("CREATOR"),
                row.getString("AUTHOR"),
                Instant.ofEpochMilli(row.getLong("SAVED_AT")));
    }
}
