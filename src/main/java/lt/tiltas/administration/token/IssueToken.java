package lt.tiltas.administration.token;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssueToken {

    private final Access access;
    private final Tokens tokens;
    private final Organisations organisations;

    IssueToken(Access access, Tokens tokens, Organisations organisations) {
        this.access = access;
        this.tokens = tokens;
        this.organisations = organisations;
    }

    /**
     * @return the only time the secret is seen
     * @throws lt.tiltas.access.NotHere when there is no such organisation
     */
    @Transactional
    Token issue(Token.New wanted, Officer officer) {
        access.require(officer, TokenRight.ISSUE_TOKEN);
        tokens.openAccount(wanted, "API: " + organisations.name(wanted.organisation(), "lt"));
        Token token = Token.make();
        tokens.issue(token, wanted);
        return token;
    }
}
