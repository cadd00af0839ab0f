package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.RESET_PASSWORD;

import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ResetPassword {

    private final Access access;
    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;

    ResetPassword(Access access, StaffAccounts accounts, PasswordEncoder passwords) {
        this.access = access;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The new password, shown once. The old one is worth nothing from now on. */
    @Transactional
    String reset(AccountId id, Officer officer) {
        access.require(officer, RESET_PASSWORD);
        accounts.find(id).orElseThrow(() -> new NotHere("account"));
        String password = OneTimePassword.make();
        if (!accounts.password(id, Objects.requireNonNull(passwords.encode(password)))) {
            throw new NotHere("account");
        }
        accounts.record(id, "password_reset", officer);
        return password;
    }
}
