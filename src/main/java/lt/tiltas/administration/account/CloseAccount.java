package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.CLOSE_ACCOUNT;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A closed account stays: its looks are still in the trail. Who is signed in with it is out at the next click. */
@Service
class CloseAccount {

    public sealed interface Outcome {

        record Changed() implements Outcome {}

        record AlreadySo() implements Outcome {}

        record OwnAccount() implements Outcome {}
    }

    private final Access access;
    private final StaffAccounts accounts;

    CloseAccount(Access access, StaffAccounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @Transactional
    Outcome change(AccountId id, boolean close, Officer officer) {
        access.require(officer, CLOSE_ACCOUNT);
        if (officer.id().equals(id.value())) {
            return new Outcome.OwnAccount();
        }
        accounts.find(id).orElseThrow(() -> new NotHere("account"));
        if (!(close ? accounts.close(id) : accounts.reopen(id))) {
            return new Outcome.AlreadySo();
        }
        accounts.record(id, close ? "closed" : "reopened", officer);
        return new Outcome.Changed();
    }
}
