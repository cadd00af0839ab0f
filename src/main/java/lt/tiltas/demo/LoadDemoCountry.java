package lt.tiltas.demo;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.administration.DemoAccounts;
import lt.tiltas.administration.DemoAccounts.Demo;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@Profile("demo")
class LoadDemoCountry {

    private final DemoAccounts accounts;
    private final TransactionTemplate transaction;

    LoadDemoCountry(DemoAccounts accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        CurrentOfficer.as(
                Officer.SYSTEM,
                () -> transaction.executeWithoutResult(status -> {
                    open(11, "registrar", "Jurga Balčiūnienė", 2, Role.REGISTRAR);
                    open(12, "coordinator", "Audrius Jonaitis", 3, Role.COORDINATOR);
                    open(13, "casemanager", "Rasa Kazlauskienė", 19, Role.CASEMANAGER);
                    open(15, "finance", "Lina Petrauskaitė", 1, Role.FINANCE);
                    open(16, "analyst", "Mindaugas Urbonas", 1, Role.ANALYST);
                    open(17, "dpo", "Eglė Stankevičienė", 1, Role.DPO);
                    open(18, "admin", "Tomas Žukauskas", 1, Role.ADMIN);
                }));
    }

    private void open(int id, String login, String name, int organisation, Role role) {
        accounts.open(new Demo(new UUID(7, id), login, name, new OrganisationId(organisation), role, "lt", null));
    }
}
