package lt.tiltas.administration.account;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.Role;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen for an account. Newcomers' accounts are opened where the person is known. */
@Component
public class AccountOptions {

    public record Options(
            List<Entry<String, String>> organisations,
            List<Entry<String, String>> roles,
            List<Entry<String, String>> languages) {}

    private final Organisations organisations;
    private final Messages messages;

    AccountOptions(Organisations organisations, Messages messages) {
        this.organisations = organisations;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Options in(Language language) {
        return new Options(
                organisations.all().stream()
                        .map(o -> Map.entry(Integer.toString(o.id()), o.name(language.code())))
                        .toList(),
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.NEWCOMER && role != Role.SYSTEM)
                        .map(role -> Map.entry(role.code(), messages.text(language, "look.role." + role.code())))
                        .toList(),
                Language.ALL.stream()
                        .map(l -> Map.entry(l.code(), l.fullName()))
                        .toList());
    }
}
