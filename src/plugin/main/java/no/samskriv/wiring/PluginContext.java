package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.security.SecureRandom;
import no.samskriv.confluence.ConfluenceAddresses;
import no.samskriv.confluence.ConfluenceCurrentUser;
import no.samskriv.confluence.ConfluenceMessages;
import no.samskriv.confluence.ConfluencePageRemains;
import no.samskriv.confluence.ConfluencePages;
import no.samskriv.confluence.ConfluencePasswords;
import no.samskriv.confluence.ConfluencePersonPages;
import no.samskriv.confluence.ConfluenceSpaces;
import no.samskriv.confluence.ConfluenceUsers;
import no.samskriv.confluence.LocalHome;
import no.samskriv.confluence.NodeLocks;
import no.samskriv.confluence.SharedHomeErasedList;
import no.samskriv.confluence.SharedHomeSecrets;
import no.samskriv.confluence.SystemNow;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.hat.learning.ForgettingService;
import no.samskriv.keeping.Background;
import no.samskriv.keeping.ending.ErasedAgainService;
import no.samskriv.kernel.Addresses;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.NodeFolder;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.Passwords;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Secrets;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.MacroResponder;
import no.samskriv.macro.Phrases;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.storage.AoTransactions;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.storage.Texts;
import no.samskriv.storage.Touched;
import no.samskriv.trust.SheetLog;
import no.samskriv.trust.spool.TakingIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything the plugin is made of, from the ports up. What Confluence constructs itself (macros, REST resources) takes
 * these beans by type, so there is exactly one of each; the wiki's own services come from {@code plugin-context.xml}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    PeopleContext.class,
    PlanContext.class,
    SigningContext.class,
    MapsContext.class,
    TrustContext.class,
    MarksContext.class,
    ShowContext.class,
    PagesContext.class,
    SiteContext.class,
    LawContext.class,
    MeetingContext.class,
    CrisisContext.class,
    CrisisTogetherContext.class,
    CrisisEntriesContext.class,
    CrisisUseContext.class,
    CrisisCopiesContext.class,
    CrisisFindContext.class,
    CrisisSheetContext.class,
    HatContext.class,
    HatPageContext.class,
    HatFeedContext.class,
    HatTalkContext.class,
    HatTurnsContext.class,
    HatEffectsContext.class,
    LearningContext.class,
    TalkContext.class,
    MeetingPeopleContext.class,
    MinutesContext.class,
    OutcomeContext.class,
    PersonsCopyContext.class,
    HealthContext.class,
    BookContext.class,
    KeepingContext.class,
    EndingContext.class,
    OverviewContext.class,
    KeepingPagesContext.class,
    ReminderContext.class,
    HandoverContext.class,
    OverviewOutcomeContext.class,
    DemoContext.class
})
public final class PluginContext {

    @Bean
    public Now now() {
        return new SystemNow();
    }

    @Bean
    public CurrentUser currentUser(UserManager users, TimeZoneManager zones) {
        return new ConfluenceCurrentUser(users, zones);
    }

    @Bean
    public Messages messages(I18nResolver i18n) {
        return new ConfluenceMessages(i18n);
    }

    @Bean
    public Users users(UserAccessor accounts, UserManager memberships, Messages messages) {
        return new ConfluenceUsers(accounts, memberships, messages);
    }

    @Bean
    public Passwords passwords(Users accounts, UserManager users) {
        return new ConfluencePasswords(accounts, users);
    }

    @Bean
    public Addresses addresses(ApplicationProperties application) {
        return new ConfluenceAddresses(application);
    }

    @Bean
    public Secrets secrets(ApplicationProperties application) {
        return new SharedHomeSecrets(application, new SecureRandom());
    }

    @Bean
    public ErasedList erasedList(ApplicationProperties application) {
        return new SharedHomeErasedList(application);
    }

    @Bean
    public NodeFolder nodeFolder(ApplicationProperties application) {
        return new LocalHome(application);
    }

    @Bean
    public PageAccess pageAccess(PageManager pages, PermissionManager permissions, UserAccessor accounts) {
        return new ConfluencePages(pages, permissions, accounts);
    }

    @Bean
    public PersonPages personPages(
            PageManager pages,
            ContentPermissionManager restrictions,
            SpaceManager spaces,
            UserAccessor accounts,
            CurrentUser currentUser) {
        return new ConfluencePersonPages(pages, restrictions, spaces, accounts, currentUser);
    }

    @Bean
    public PageRemains pageRemains(
            PageManager pages,
            ContentPermissionManager restrictions,
            CommentManager comments,
            AttachmentManager attachments,
            NotificationManager watches) {
        return new ConfluencePageRemains(pages, restrictions, comments, attachments, watches);
    }

    @Bean
    public Spaces spaces(SpaceManager spaces, PermissionManager permissions, UserAccessor accounts) {
        return new ConfluenceSpaces(spaces, permissions, accounts);
    }

    @Bean
    public Templates templates(VelocityHelperService velocity) {
        return new VelocityTemplates(velocity);
    }

    @Bean
    public Locks locks(ClusterLockService locks) {
        return new NodeLocks(locks);
    }

    @Bean
    public InTransaction inTransaction(ActiveObjects ao, Touched.Listener touched) {
        return new AoTransactions(ao, touched);
    }

    @Bean
    public Changes changes(ActiveObjects ao) {
        return new Changes(ao);
    }

    @Bean
    public Texts texts(ActiveObjects ao) {
        return new Texts(ao);
    }

    @Bean
    public Drafts drafts(ActiveObjects ao) {
        return new Drafts(ao);
    }

    @Bean
    public Phrases phrases(Messages messages, CurrentUser currentUser, Now now) {
        return new Phrases(messages, currentUser, now);
    }

    @Bean
    public MacroResponder macroResponder(
            CurrentUser currentUser, PageBuilderService pageBuilder, Templates templates, Messages messages) {
        return new MacroResponder(currentUser, pageBuilder, templates, messages);
    }

    @Bean
    public Json json() {
        return new Json();
    }

    @Bean
    public Answers answers(Json json) {
        return new Answers(json);
    }

    @Bean
    public LifecycleAware startup(
            ActiveObjects ao,
            ErasedAgainService erasedAgain,
            ForgettingService forgetting,
            TakingIn takingIn,
            SheetLog sheetLog,
            Background background) {
        return new Startup(ao, erasedAgain, forgetting, takingIn, sheetLog, background);
    }
}
