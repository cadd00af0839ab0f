package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.OPEN_SCHEME;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.OfferForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator opens a scheme, and dates what it pays. Nothing that was paid changes: a difference goes into the next list. */
@Service
class OpenScheme {

    sealed interface Outcome {

        record Done() implements Outcome {}

        record CodeTaken() implements Outcome {}

        record EndsBeforeItBegins() implements Outcome {}

        record NotKnown(String field) implements Outcome {}

        /** Not a sum, not a whole number, or not one of the choices. */
        record ValueWrong() implements Outcome {}

        record OutsideScheme() implements Outcome {}
    }

    private final Access access;
    private final Schemes schemes;
    private final Clock clock;

    OpenScheme(Access access, Schemes schemes, Clock clock) {
        this.access = access;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Transactional
    public Outcome open(Scheme.New form, Officer officer) {
        access.allow(officer, OPEN_SCHEME);
        if (schemes.find(form.code()).isPresent()) {
            return new Outcome.CodeTaken();
        }
        if (form.ground().until() != null
                && form.ground().until().isBefore(form.ground().from())) {
            return new Outcome.EndsBeforeItBegins();
        }
        if (!OfferForm.PREMISES.containsAll(form.premises())) {
            return new Outcome.NotKnown("premises");
        }
        if (!List.of("person", "company").containsAll(form.claimants())) {
            return new Outcome.NotKnown("claimants");
        }
        schemes.add(form, officer);
        return new Outcome.Done();
    }

    @Transactional
    public Outcome date(String code, Scheme.NewTerm form, Officer officer) {
        access.allow(officer, OPEN_SCHEME);
        Scheme scheme = schemes.find(code).orElseThrow(() -> new NotHere("scheme"));
        OptionalInt value = value(form);
        if (value.isEmpty()) {
            return new Outcome.ValueWrong();
        }
        if (!scheme.open(form.from())) {
            return new Outcome.OutsideScheme();
        }
        schemes.date(scheme, form, value.getAsInt(), OffsetDateTime.now(clock), officer);
        return new Outcome.Done();
    }

    private static OptionalInt value(Scheme.NewTerm form) {
        String typed = form.value().strip().replace(',', '.').replace(" ", "");
        if (Scheme.MONEY.contains(form.term())) {
            return typed.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")
                    ? OptionalInt.of(new BigDecimal(typed).movePointRight(2).intValueExact())
                    : OptionalInt.empty();
        }
        String allowed = switch (form.term()) {
            case "part_month" -> "[12]";
            case "rounding" -> "[01]";
            default -> "[0-9]{1,3}";
        };
        return typed.matches(allowed) ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }
}
