package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.OPEN_ACCOUNT;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.administration.AccountId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenAccount {

    public sealed interface Outcome {

        /** @param password shown once, stored nowhere */
        record Opened(AccountId id, String password) implements Outcome {}

        record LoginTaken() implements Outcome {}

        /** A case manager works in a municipality, a partner in a partner organisation, and nobody else there. */
        record WrongOrganisation() implements Outcome {}
    }

    private final Access access;
    private final StaffAccounts accounts;
    private final Organisations organisations;
    private final PasswordEncoder passwords;

    OpenAccount(Access access, StaffAccounts accounts, Organisations organisations, PasswordEncoder passwords) {
        this.access = access;
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
    }

    @Transactional
    Outcome open(NewAccount account, Officer officer) {
        access.require(officer, OPEN_ACCOUNT);
        if (!fits(account)) {
            return new Outcome.WrongOrganisation();
        }
        String password = OneTimePassword.make();
        Optional<UUID> id = accounts.open(account, Objects.requireNonNull(passwords.encode(password)));
        if (id.isEmpty()) {
            return new Outcome.LoginTaken();
        }
        AccountId opened = new AccountId(id.get());
        accounts.record(opened, "opened", officer);
        return new Outcome.Opened(opened, password);
    }

    private boolean fits(NewAccount account) {
        int organisation = Objects.requireNonNull(account.organisation());
        String kind = organisations.get(new OrganisationId(organisation)).kind();
        return switch (account.role()) {
            case "casemanager" -> kind.equals("municipality");
            case "partner" -> kind.equals("partner");
            default -> !kind.equals("partner");
        };
    }
}
