package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.LIST_ACCOUNTS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListAccounts {

    static final int PAGE = 50;

    public record Listed(List<StaffAccount> accounts, int page, boolean more) {}

    public record Page(StaffAccount account, List<StaffAccount.Event> events, boolean own) {}

    private final Access access;
    private final StaffAccounts accounts;

    ListAccounts(Access access, StaffAccounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @Transactional
    Listed list(AccountSearch search, int page, Officer officer) {
        access.require(officer, LIST_ACCOUNTS);
        List<StaffAccount> found = accounts.list(search, PAGE + 1, page * PAGE);
        return new Listed(found.stream().limit(PAGE).toList(), page, found.size() > PAGE);
    }

    @Transactional
    Page show(AccountId id, Officer officer) {
        access.require(officer, LIST_ACCOUNTS);
        StaffAccount account = accounts.find(id).orElseThrow(() -> new NotHere("account"));
        return new Page(account, accounts.events(id), officer.id().equals(id.value()));
    }
}
