package lt.tiltas.administration.signin;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.web.Language;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id. An unknown name costs as much time as a wrong password, so that names cannot be guessed by the clock. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobody;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobody = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Optional<Account> account = accounts.named(asked.getName());
        String hash = account.map(Account::passwordHash).orElse(nobody);
        boolean right = passwords.matches(String.valueOf(asked.getCredentials()), hash);
        if (!right || account.isEmpty()) {
            throw new BadCredentialsException("no such account or password");
        }
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                account.get().officer(),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + account.get().role()));
        signedIn.setDetails(Language.of(account.get().language()));
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
