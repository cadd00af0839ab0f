package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.OPEN_ACCOUNT;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator, opened by whoever runs the server. From then on administrators open accounts, on the pages. */
@Service
public class OpenFirstAccount {

    private static final int MINISTRY = 1;

    public sealed interface Outcome {

        /** @param password shown once, stored nowhere */
        record Opened(String password) implements Outcome {}

        record AdministratorIsThere() implements Outcome {}

        record LoginTaken() implements Outcome {}
    }

    private final Access access;
    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;

    OpenFirstAccount(Access access, StaffAccounts accounts, PasswordEncoder passwords) {
        this.access = access;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Transactional
    public Outcome open(String login, String name, Officer officer) {
        access.require(officer, OPEN_ACCOUNT);
        if (accounts.hasAdministrator()) {
            return new Outcome.AdministratorIsThere();
        }
        String password = OneTimePassword.make();
        Optional<UUID> id = accounts.open(
                new NewAccount(name, login, MINISTRY, "admin", "lt"),
                Objects.requireNonNull(passwords.encode(password)));
        if (id.isEmpty()) {
            return new Outcome.LoginTaken();
        }
        accounts.record(new AccountId(id.get()), "opened", officer);
        return new Outcome.Opened(password);
    }
}
