package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import no.samskriv.keeping.ending.store.ErasureStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Spaces;
import no.samskriv.person.Admission;
import no.samskriv.person.AssignmentService;
import no.samskriv.person.FurtherPages;
import no.samskriv.person.MemberService;
import no.samskriv.person.NameWatch;
import no.samskriv.person.NewPersonService;
import no.samskriv.person.PageLinks;
import no.samskriv.person.PageReaders;
import no.samskriv.person.ParticipantService;
import no.samskriv.person.PersonCardService;
import no.samskriv.person.PersonService;
import no.samskriv.person.References;
import no.samskriv.person.RelatedService;
import no.samskriv.person.TaskService;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamService;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.RelatedStore;
import no.samskriv.person.store.TaskStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is who: persons, teams, who works with whom, and who is around whom. */
@Configuration(proxyBeanMethods = false)
final class PeopleContext {

    @Bean
    PersonStore personStore(ActiveObjects ao) {
        return new PersonStore(ao);
    }

    @Bean
    TeamStore teamStore(ActiveObjects ao) {
        return new TeamStore(ao);
    }

    @Bean
    ParticipantStore participantStore(ActiveObjects ao) {
        return new ParticipantStore(ao);
    }

    @Bean
    TaskStore taskStore(ActiveObjects ao) {
        return new TaskStore(ao);
    }

    @Bean
    TaskService taskService(
            Access access,
            TaskStore tasks,
            TeamStore teams,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new TaskService(access, tasks, teams, changes, inTransaction, currentUser, now);
    }

    @Bean
    RelatedStore relatedStore(ActiveObjects ao) {
        return new RelatedStore(ao);
    }

    @Bean
    PersonService personService(
            PersonStore persons, RelatedStore related, ParticipantStore participants, Now now, OncePerRequest once) {
        return new PersonService(persons, related, participants, now, once);
    }

    @Bean
    TeamAccess teamAccess(TeamStore teams, Spaces spaces, CurrentUser currentUser) {
        return new TeamAccess(teams, spaces, currentUser);
    }

    @Bean
    PageReaders pageReaders(
            TeamStore teams,
            PersonStore persons,
            PersonPages pages,
            FurtherPages further,
            Admission admission,
            InTransaction inTransaction,
            Locks locks) {
        return new PageReaders(teams, persons, pages, further, admission, inTransaction, locks);
    }

    @Bean
    PageLinks pageLinks(PersonPages pages, PageAccess pageAccess, Spaces spaces, PersonStore persons) {
        return new PageLinks(pages, pageAccess, spaces, persons);
    }

    @Bean
    TeamService teamService(
            TeamAccess access,
            TeamStore teams,
            Changes changes,
            Spaces spaces,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        return new TeamService(access, teams, changes, spaces, inTransaction, locks, currentUser, now);
    }

    @Bean
    MemberService memberService(
            TeamAccess access,
            TeamStore teams,
            PersonStore persons,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new MemberService(access, teams, persons, readers, changes, inTransaction, locks, now);
    }

    @Bean
    NewPersonService newPersonService(
            TeamAccess teamAccess,
            Access access,
            TeamStore teams,
            PersonStore persons,
            PageLinks links,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            ErasureStore erasures,
            CurrentUser currentUser,
            Now now) {
        References references =
                new References(new SecureRandom(), ref -> erasures.of(ref).isPresent());
        return new NewPersonService(
                teamAccess,
                access,
                teams,
                persons,
                references,
                links,
                readers,
                changes,
                inTransaction,
                locks,
                currentUser,
                now);
    }

    @Bean
    PersonCardService personCardService(
            Access access,
            PersonStore persons,
            TeamStore teams,
            PageLinks links,
            PageReaders readers,
            Admission admission,
            NameWatch names,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        return new PersonCardService(
                access,
                persons,
                teams,
                links,
                readers,
                admission,
                names,
                changes,
                inTransaction,
                locks,
                currentUser,
                now);
    }

    @Bean
    AssignmentService assignmentService(
            Access access,
            TeamAccess teamAccess,
            PersonStore persons,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new AssignmentService(access, teamAccess, persons, changes, inTransaction, locks, now);
    }

    @Bean
    ParticipantService participantService(
            Access access,
            ParticipantStore participants,
            RelatedStore related,
            TeamStore teams,
            PersonService persons,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new ParticipantService(
                access, participants, related, teams, persons, readers, changes, inTransaction, now);
    }

    @Bean
    RelatedService relatedService(
            Access access,
            RelatedStore related,
            ParticipantService participants,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new RelatedService(access, related, participants, readers, changes, inTransaction, now);
    }
}
