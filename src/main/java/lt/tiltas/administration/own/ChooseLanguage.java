package lt.tiltas.administration.own;

import static lt.tiltas.administration.AdministrationRight.OWN_ACCOUNT;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChooseLanguage {

    private final Access access;
    private final OwnAccounts accounts;

    ChooseLanguage(Access access, OwnAccounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @Transactional
    void choose(Language language, Officer officer) {
        access.require(officer, OWN_ACCOUNT);
        accounts.language(language.code());
    }
}
