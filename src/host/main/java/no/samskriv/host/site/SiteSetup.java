package no.samskriv.host.site;

import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.samskriv.host.site.PageRestrictions.Kind;
import no.samskriv.host.site.PageRestrictions.Subject;
import no.samskriv.host.site.SiteFile.Names;
import no.samskriv.host.site.SiteFile.PageSeed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty database from a site file; once, whatever node comes first. */
final class SiteSetup {
    private static final String SITE_NAME = "site.name";
    private static final String START = "site.start";
    private static final String SIGN_IN_HINT = "site.sign-in-hint";

    private final JdbcClient sql;
    private final Users users;
    private final PageStore pages;
    private final Restrictions restrictions;
    private final SpaceAdministrators administrators;

    SiteSetup(
            JdbcClient sql,
            Users users,
            PageStore pages,
            Restrictions restrictions,
            SpaceAdministrators administrators) {
        this.sql = sql;
        this.users = users;
        this.pages = pages;
        this.restrictions = restrictions;
        this.administrators = administrators;
    }

    /** Whether the database was empty and is filled now; to be called by one node at a time, in a transaction. */
    boolean fill(Supplier<SiteFile> siteFile) {
        if (!siteName().isEmpty()) {
            return false;
        }
        SiteFile file = siteFile.get();
        users.add(file.users());
        Map<String, String> keys = new HashMap<>();
        for (SiteFile.User user : file.users()) {
            keys.put(
                    user.name(),
                    users.named(user.name())
                            .map(SiteUser::key)
                            .map(UserKey::getStringValue)
                            .orElseThrow());
        }
        for (SiteFile.SpaceSeed space : file.spaces()) {
            String author = file.users().get(0).name();
            long home = add(space.home(), space.key(), List.of(), author, keys);
            pages.addSpace(space.key(), space.name(), home);
            space.administrators().forEach(user -> administrators.add(space.key(), key(user, keys)));
        }
        keep(SITE_NAME, file.name());
        keep(START, file.start());
        keep(SIGN_IN_HINT, file.signInHint());
        return true;
    }

    /** Empty while the database is. */
    String siteName() {
        return setting(SITE_NAME);
    }

    /** Key of the space everybody is met by; empty when there is none. */
    String start() {
        return setting(START);
    }

    String signInHint() {
        return setting(SIGN_IN_HINT);
    }

    private void keep(String name, @Nullable String content) {
        if (content != null) {
            sql.sql("INSERT INTO HOST_SETTING (NAME, CONTENT) VALUES (?, ?)")
                    .params(name, content)
                    .update();
        }
    }

    private String setting(String name) {
        return sql.sql("SELECT CONTENT FROM HOST_SETTING WHERE NAME = ?")
                .param(name)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private long add(PageSeed page, String spaceKey, List<Long> ancestors, String author, Map<String, String> keys) {
        String by = page.author() == null ? author : page.author();
        PageText text = new PageText(page.title(), String.join("\n", page.body()));
        long id = pages.create(spaceKey, ancestors, key(by, keys), text);
        restrictions.replace(id, new PageRestrictions(subjects(page.view(), keys), subjects(page.edit(), keys)));
        List<Long> lineage = new ArrayList<>(ancestors);
        lineage.add(id);
        page.children().forEach(child -> add(child, spaceKey, lineage, by, keys));
        return id;
    }

    private static Set<Subject> subjects(Names names, Map<String, String> keys) {
        Set<Subject> subjects = new HashSet<>();
        names.users().forEach(user -> subjects.add(new Subject(Kind.USER, key(user, keys))));
        names.groups().forEach(group -> subjects.add(new Subject(Kind.GROUP, group)));
        return subjects;
    }

    private static String key(String user, Map<String, String> keys) {
        String key = keys.get(user);
        if (key == null) {
            throw new IllegalArgumentException("there is no user " + user);
        }
        return key;
    }
}
