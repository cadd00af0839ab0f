package lt.tiltas.administration.token;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ListTokens {

    private final Access access;
    private final Tokens tokens;

    ListTokens(Access access, Tokens tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    /** Newest first; also those that are valid no more. */
    @Transactional
    List<Issued> list(Officer officer) {
        access.require(officer, TokenRight.LIST_TOKENS);
        return tokens.all();
    }
}
