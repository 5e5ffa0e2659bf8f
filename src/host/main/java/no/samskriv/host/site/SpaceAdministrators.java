package no.samskriv.host.site;

import com.atlassian.sal.api.user.UserKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who administers which space, besides the administrators of the site. */
final class SpaceAdministrators {
    private final JdbcClient sql;

    SpaceAdministrators(JdbcClient sql) {
        this.sql = sql;
    }

    boolean includes(String spaceKey, UserKey user) {
        return sql.sql("SELECT COUNT(*) FROM HOST_SPACE_ADMINISTRATOR WHERE SPACE_KEY = ? AND USER_KEY = ?")
                        .params(spaceKey, user.getStringValue())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(String spaceKey, String userKey) {
        sql.sql("INSERT INTO HOST_SPACE_ADMINISTRATOR (SPACE_KEY, USER_KEY) VALUES (?, ?)")
                .params(spaceKey, userKey)
                .update();
    }
}
