package lt.tiltas.administration.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Open;
import lt.tiltas.access.Organisations;
import lt.tiltas.web.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click into any of nine days. Exists in the demo profile only: elsewhere the address is not there. */
@Controller
@Profile("demo")
class RolePicker {

    static final List<String> LOGINS = List.of(
            "registrar", "coordinator", "casemanager", "newcomer", "analyst", "dpo", "partner", "finance", "admin");

    private final Accounts accounts;
    private final Organisations organisations;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    RolePicker(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    List<DemoAccount> accounts(Language language) {
        return LOGINS.stream()
                .map(accounts::named)
                .flatMap(Optional::stream)
                .map(account -> card(account, language))
                .toList();
    }

    @Open
    @PostMapping("/demo/sign-in")
    String create(@RequestParam String account, HttpServletRequest request, HttpServletResponse response) {
        Account chosen = Optional.of(account)
                .filter(LOGINS::contains)
                .flatMap(accounts::named)
                .orElseThrow(() -> new NotHere(account));
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                chosen.officer(), null, AuthorityUtils.createAuthorityList("ROLE_" + chosen.role())));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "redirect:/";
    }

    private DemoAccount card(Account account, Language language) {
        return new DemoAccount(
                account.login(),
                account.officer().role(),
                account.name(),
                organisations.name(account.officer().organisation(), language.code()));
    }
}
