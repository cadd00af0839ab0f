package lt.tiltas.administration.token;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WithdrawToken {

    sealed interface Outcome {
        record Withdrawn() implements Outcome {}

        /** It was withdrawn before, or there is no such token. */
        record NothingToWithdraw() implements Outcome {}
    }

    private final Access access;
    private final Tokens tokens;

    WithdrawToken(Access access, Tokens tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    @Transactional
    Outcome withdraw(UUID token, Officer officer) {
        access.require(officer, TokenRight.WITHDRAW_TOKEN);
        return tokens.withdraw(token) ? new Outcome.Withdrawn() : new Outcome.NothingToWithdraw();
    }
}
