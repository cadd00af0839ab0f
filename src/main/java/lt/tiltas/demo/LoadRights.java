package lt.tiltas.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.registration.DemoRights;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What only an officer may do, so in that officer's own transaction: an invented passport, scanned, a record that is restricted, reasons for
 * looks at special needs, families whose time in the register is over, and what else happens.
 */
@Component
@Profile("demo")
class LoadRights {

    private static final int RESTRICTED_FOR_DAYS = 40;

    private final DemoRights rights;
    private final LoadPast past;
    private final LoadLives lives;
    private final LoadMoney money;
    private final TransactionTemplate transaction;

    LoadRights(DemoRights rights, LoadPast past, LoadLives lives, LoadMoney money, TransactionTemplate transaction) {
        this.rights = rights;
        this.past = past;
        this.lives = lives;
        this.money = money;
        this.transaction = transaction;
    }

    /** Side by side: the parts touch different rows, and the first start waits for the longest only. */
    void load(DemoCountry country, DemoIds ids) {
        var registrar = new Officer(ids.officer(1), "registrar", "", OrganisationId.MIGRATION, Role.REGISTRAR, null);
        Officer caseManager = caseManager(country, ids);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> money.load(country, ids)),
                        as(caseManager, () -> lives.care(country, ids, caseManager)),
                        as(registrar, () -> lives.offline(country, ids, registrar)),
                        as(registrar, () -> rights(country, ids, registrar)))
                .join();
        as(Officer.SYSTEM, rights::listDue).join();
    }

    private void rights(DemoCountry country, DemoIds ids, Officer registrar) {
        List<Household> here = country.households().stream()
                .filter(household -> !household.isClosed())
                .toList();
        country.officers().stream()
                .filter(account -> account.person() != null)
                .forEach(account -> rights.scan(new PersonId(ids.person(account.person())), specimen(), registrar));
        rights.restrict(
                person(here.getLast(), ids),
                "Prašymas raštu: gimimo data pase ir gimimo liudijime skiriasi.",
                country.today().plusDays(RESTRICTED_FOR_DAYS),
                registrar);
        rights.look(person(here.get(1), ids), "Vertinimas po registracijos: ar reikia lovos pirmame aukšte", registrar);
        rights.look(person(here.get(4), ids), "Šeima paprašė patikrinti, ar teisingai įrašytas nėštumas", registrar);
        past.load(country, ids, registrar);
    }

    private static Officer caseManager(DemoCountry country, DemoIds ids) {
        return country.officers().stream()
                .filter(one -> one.account().equals("casemanager"))
                .map(one -> new Officer(
                        ids.officer(one.number()),
                        one.account(),
                        one.givenName() + " " + one.surname(),
                        new OrganisationId(one.organisation()),
                        Role.CASEMANAGER,
                        null))
                .findFirst()
                .orElseThrow();
    }

    private CompletableFuture<Void> as(Officer officer, Runnable work) {
        return CompletableFuture.runAsync(
                () -> CurrentOfficer.as(officer, () -> transaction.executeWithoutResult(status -> work.run())));
    }

    private static PersonId person(Household household, DemoIds ids) {
        return new PersonId(ids.person(household.applicant().number()));
    }

    private static byte[] specimen() {
        try (InputStream picture = Objects.requireNonNull(LoadRights.class.getResourceAsStream("/demo/specimen.jpg"))) {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
