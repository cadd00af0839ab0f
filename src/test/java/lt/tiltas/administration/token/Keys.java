package lt.tiltas.administration.token;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.As;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.springframework.stereotype.Component;

/** Issues tokens for tests as the administrator would: {@code keys.of(3, Role.REGISTRAR, "households:write")}. */
@Component
public class Keys {

    private final IssueToken issue;
    private final As as;

    Keys(IssueToken issue, As as) {
        this.issue = issue;
        this.as = as;
    }

    public String of(int organisation, Role role, String... scopes) {
        return of(organisation, role, LocalDate.of(2099, 1, 1), scopes);
    }

    public String of(int organisation, Role role, LocalDate until, String... scopes) {
        List<TokenScope> granted =
                Stream.of(scopes).map(code -> TokenScope.of(code).orElseThrow()).toList();
        var admin = as.at(1, Role.ADMIN);
        var wanted = new Token.New(new OrganisationId(organisation), role, granted, until);
        return "Bearer " + as.run(admin, () -> issue.issue(wanted, admin)).secret();
    }
}
