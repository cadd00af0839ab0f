package lt.tiltas.administration.looks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.Purpose;
import lt.tiltas.administration.account.StaffAccounts;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen in the search of the trail. */
@Component
public class LookOptions {

    public record Options(
            List<Entry<String, String>> officers,
            List<Entry<String, String>> organisations,
            List<Entry<String, String>> purposes) {}

    private final StaffAccounts accounts;
    private final Organisations organisations;
    private final Messages messages;

    LookOptions(StaffAccounts accounts, Organisations organisations, Messages messages) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Options in(Language language) {
        return new Options(
                accounts.names(),
                organisations.all().stream()
                        .map(o -> Map.entry(Integer.toString(o.id()), o.name(language.code())))
                        .toList(),
                Arrays.stream(Purpose.values())
                        .map(Purpose::code)
                        .map(code -> Map.entry(code, messages.text(language, "look.purpose." + code)))
                        .toList());
    }
}
