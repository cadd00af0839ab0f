package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.KEEP_ACCOUNT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Iban;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account a household names for its money, entered with the family beside, and what stood before. */
@Service
public class KeepAccount {

    public sealed interface Outcome {

        record Kept(Led led) implements Outcome {}

        /** The check digits say that it cannot be an account. */
        record NotAnAccount() implements Outcome {}

        /** Plain euro transfers do not go there. */
        record OutsideSepa() implements Outcome {}

        /** A child, or somebody of another family. */
        record NotAnAdult() implements Outcome {}

        record SameAsBefore() implements Outcome {}
    }

    public record Page(Led led, List<Account> accounts, Map<UUID, String> officers, List<Member> adults) {

        public String name(UUID person) {
            return led.household().members().stream()
                    .filter(member -> member.id().equals(person))
                    .map(member -> member.names().latin())
                    .findFirst()
                    .orElse("–");
        }
    }

    private final Leading leading;
    private final PayeeAccounts accounts;
    private final Officers officers;
    private final Clock clock;

    KeepAccount(Leading leading, PayeeAccounts accounts, Officers officers, Clock clock) {
        this.leading = leading;
        this.accounts = accounts;
        this.officers = officers;
        this.clock = clock;
    }

    @Transactional
    public Page open(ProgrammeId id, Officer officer) {
        Led led = leading.open(id, officer, KEEP_ACCOUNT);
        List<Account> all = accounts.of(id);
        return new Page(
                led,
                all,
                officers.names(all.stream().map(Account::enteredBy).distinct().toList()),
                adults(led));
    }

    @Transactional
    public Outcome keep(ProgrammeId id, Account.New form, Officer officer) {
        Led led = leading.open(id, officer, KEEP_ACCOUNT);
        Optional<String> number = Iban.of(form.account());
        if (number.isEmpty()) {
            return new Outcome.NotAnAccount();
        }
        if (!Iban.inSepa(number.get())) {
            return new Outcome.OutsideSepa();
        }
        if (adults(led).stream().noneMatch(member -> member.id().equals(form.person()))) {
            return new Outcome.NotAnAdult();
        }
        if (accounts.holds(id, form, number.get())) {
            return new Outcome.SameAsBefore();
        }
        accounts.enter(led.programme(), form, number.get(), OffsetDateTime.now(clock), officer);
        return new Outcome.Kept(led);
    }

    private List<Member> adults(Led led) {
        LocalDate today = LocalDate.now(clock);
        return led.household().members().stream()
                .filter(member -> !member.minor(today))
                .toList();
    }
}
