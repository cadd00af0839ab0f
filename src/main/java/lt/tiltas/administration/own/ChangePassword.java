package lt.tiltas.administration.own;

import static lt.tiltas.administration.AdministrationRight.OWN_ACCOUNT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.signin.Accounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChangePassword {

    /** @param wanted the new one */
    public record Change(
            @NotBlank String current,
            @NotBlank @Size(min = 12, max = 128) String wanted,
            @NotBlank String again) {}

    public sealed interface Outcome {

        record Changed() implements Outcome {}

        record WrongCurrent() implements Outcome {}

        record NotTheSame() implements Outcome {}
    }

    private final Access access;
    private final Accounts signIns;
    private final OwnAccounts own;
    private final PasswordEncoder passwords;

    ChangePassword(Access access, Accounts signIns, OwnAccounts own, PasswordEncoder passwords) {
        this.access = access;
        this.signIns = signIns;
        this.own = own;
        this.passwords = passwords;
    }

    @Transactional
    Outcome change(Change change, Officer officer) {
        access.require(officer, OWN_ACCOUNT);
        if (!change.wanted().equals(change.again())) {
            return new Outcome.NotTheSame();
        }
        if (!signIns.proves(officer.login(), change.current(), passwords)) {
            return new Outcome.WrongCurrent();
        }
        own.password(Objects.requireNonNull(passwords.encode(change.wanted())));
        return new Outcome.Changed();
    }
}
