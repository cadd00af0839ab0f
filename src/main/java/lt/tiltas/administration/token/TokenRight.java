package lt.tiltas.administration.token;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.ADMINISTRATION;
import static lt.tiltas.access.Role.ADMIN;

import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** Only at the keyboard of the server, hence without a route. */
enum TokenRight implements Right {
    ISSUE_TOKEN,
    LIST_TOKENS,
    WITHDRAW_TOKEN;

    @Override
    public Grant grant() {
        return given(ADMINISTRATION).to(ADMIN);
    }
}
