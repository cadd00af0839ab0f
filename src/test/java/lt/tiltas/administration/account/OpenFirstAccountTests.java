package lt.tiltas.administration.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Denied;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.administration.account.OpenFirstAccount.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@TiltasTest
class OpenFirstAccountTests {

    @Autowired
    OpenFirstAccount openFirstAccount;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    As as;

    private final String login = "first-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_first_administrator_is_opened_once_and_the_second_by_the_first_only() {
        CurrentOfficer.as(
                Officer.SYSTEM,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    db.sql(
                                    "update access.account set closed_at = clock_timestamp() where role = 'admin' and closed_at is null")
                            .update();

                    Outcome first = openFirstAccount.open(login, "Jonas Jonaitis", Officer.SYSTEM);

                    assertThat(first)
                            .isInstanceOfSatisfying(
                                    Outcome.Opened.class,
                                    opened -> assertThat(passwords.matches(opened.password(), hash()))
                                            .isTrue());
                    assertThat(openFirstAccount.open(login + "-2", "Petras Petraitis", Officer.SYSTEM))
                            .isInstanceOf(Outcome.AdministratorIsThere.class);
                }));
    }

    @Test
    void no_officer_but_an_administrator_opens_accounts() {
        Officer registrar = as.at(2, Role.REGISTRAR);
        assertThatThrownBy(() -> as.run(registrar, () -> openFirstAccount.open(login, "Jonas Jonaitis", registrar)))
                .isInstanceOf(Denied.class);
    }

    private String hash() {
        return db.sql("select password_hash from access.sign_in(:login)")
                .param("login", login)
                .query(String.class)
                .single();
    }
}
