package no.samskriv.host.site;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import no.samskriv.ao.Database;
import no.samskriv.host.HostServices;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The site on one database: its users, spaces and pages. */
public final class Site {
    private final Database database;
    private final JdbcClient sql;
    private final EventPublisher events;
    private final Users users;
    private final Pages pages;
    private final Restrictions restrictions;
    private final PageStore store;
    private final SitePermissions permissions;
    private final Authoring authoring;
    private final PageLife life;
    private final PartStore partStore;
    private final PageParts parts;
    private final SiteSetup setup;

    public Site(Database database, EventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.sql = JdbcClient.create(database.dataSource());
        this.users = new Users(sql);
        this.pages = new Pages(sql);
        this.restrictions = new Restrictions(sql);
        this.store = new PageStore(sql, clock);
        SpaceAdministrators administrators = new SpaceAdministrators(sql);
        this.permissions = new SitePermissions(users, restrictions, administrators);
        this.authoring = new Authoring(database, pages, store, restrictions, permissions, events);
        this.partStore = new PartStore(sql, clock);
        this.life = new PageLife(database, pages, store, partStore, authoring, permissions, events);
        this.parts = new PageParts(database, authoring, partStore);
        this.setup = new SiteSetup(sql, users, store, restrictions, administrators);
    }

    /** Creates the tables and fills them on the first start, which alone reads the file; returns whether it was that. */
    public boolean open(Supplier<SiteFile> file) {
        Lock lock = database.locks().getLockForName("host.site");
        lock.lock();
        try {
            SiteSchema.createIn(sql);
            return database.inTransaction(() -> setup.fill(file));
        } finally {
            lock.unlock();
        }
    }

    public String name() {
        return setup.siteName();
    }

    /** Key of the space whose home page everybody is met by; empty when it is the list of spaces. */
    public String start() {
        return setup.start();
    }

    /** What the login page says to newcomers; may be empty. */
    public String signInHint() {
        return setup.signInHint();
    }

    public Users users() {
        return users;
    }

    public Pages pages() {
        return pages;
    }

    public SitePermissions permissions() {
        return permissions;
    }

    public Authoring authoring() {
        return authoring;
    }

    /** Moving, copying and removing pages for good. */
    public PageLife life() {
        return life;
    }

    /** What hangs on pages. */
    public PageParts parts() {
        return parts;
    }

    /** A space as plugins know it. */
    public Optional<com.atlassian.confluence.spaces.Space> spaceForPlugins(String key) {
        return Optional.ofNullable(new SpacesForPlugins(pages).getSpace(key));
    }

    /** The site as plugins know it. */
    public HostServices services() {
        SignedIn signedIn = new SignedIn(users);
        PartsForPlugins partsForPlugins = new PartsForPlugins(partStore, users);
        return new HostServices(
                signedIn,
                users,
                permissions,
                new PagesForPlugins(database, pages, store, restrictions, events),
                new RestrictionsForPlugins(database, pages, restrictions, users),
                new SpacesForPlugins(pages),
                partsForPlugins,
                partsForPlugins,
                partsForPlugins,
                signedIn,
                signedIn,
                events);
    }
}
