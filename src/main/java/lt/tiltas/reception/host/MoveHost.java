package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VET_HOST;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.HostStep.State;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step of an offer's course. The same step sent twice is done once. */
@Service
public class MoveHost {

    /**
     * @param step what goes on; or, where it ends or goes back, {@code end}: the step and its reason, {@code refuse.unsafe}
     * @param version that of the page the officer saw
     */
    public record Move(
            @Nullable HostStep step,
            @Nullable @Size(max = 40) String end,
            @Nullable @Size(max = 500) String words,
            int version) {

        public Move {
            if (step == null && end != null) {
                String code = end.split("\\.")[0];
                step = Arrays.stream(HostStep.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(null);
            }
        }

        @Nullable
        String reason() {
            return end == null || end.indexOf('.') < 0 ? null : end.substring(end.indexOf('.') + 1);
        }

        @Nullable
        String said() {
            return words == null || words.isBlank() ? null : words.strip();
        }
    }

    public sealed interface Outcome {

        record Moved(HostStep step) implements Outcome {}

        record NotPossible(State state) implements Outcome {}

        record ReasonMissing() implements Outcome {}

        record WordsMissing() implements Outcome {}

        /** These are open, have failed or have run out. */
        record ChecksMissing(List<String> kinds) implements Outcome {}

        /** Who has checked does not approve. */
        record SecondPersonNeeded() implements Outcome {}

        record SomebodyLivesThere() implements Outcome {}
    }

    private final Access access;
    private final HostOffers offers;
    private final HostChecks checks;
    private final HostHouse house;
    private final Clock clock;

    MoveHost(Access access, HostOffers offers, HostChecks checks, HostHouse house, Clock clock) {
        this.access = access;
        this.offers = offers;
        this.checks = checks;
        this.house = house;
        this.clock = clock;
    }

    /**
     * @throws NotHere when there is no such offer, or it is another municipality's
     * @throws OptimisticLockingFailureException when somebody else moved it since the officer's page
     */
    @Transactional
    public Outcome move(HostOfferId id, Move form, Officer officer) {
        access.allow(officer, VET_HOST);
        HostOffer offer = offers.find(id).orElseThrow(() -> new NotHere("host offer"));
        if (form.step() == null) {
            return new Outcome.ReasonMissing();
        }
        if (sentTwice(offer, form, officer)) {
            return new Outcome.Moved(form.step());
        }
        if (offer.version() != form.version()) {
            throw new OptimisticLockingFailureException("offer moved to version " + offer.version());
        }
        return refusal(offer, form, officer).orElseGet(() -> moved(offer, form, officer));
    }

    private boolean sentTwice(HostOffer offer, Move form, Officer officer) {
        return offer.version() == form.version() + 1
                && offers.events(offer.id()).stream()
                        .limit(1)
                        .anyMatch(last -> last.step().equals(form.step().code())
                                && last.officer().equals(officer.id()));
    }

    private Optional<Outcome> refusal(HostOffer offer, Move form, Officer officer) {
        HostStep step = form.step();
        if (!step.possibleFrom(offer.state()) || step.byContract()) {
            return Optional.of(new Outcome.NotPossible(offer.state()));
        }
        if (!step.reasons().isEmpty() && !step.reasons().contains(String.valueOf(form.reason()))) {
            return Optional.of(new Outcome.ReasonMissing());
        }
        if ((step == HostStep.RECHECK || "other".equals(form.reason())) && form.said() == null) {
            return Optional.of(new Outcome.WordsMissing());
        }
        if (step == HostStep.APPROVE) {
            return approval(offer, officer);
        }
        boolean ends = step == HostStep.CLOSE || step == HostStep.WITHDRAW;
        return ends
                        && offer.course().site() != null
                        && house.lived(offer.course().site(), LocalDate.now(clock))
                ? Optional.of(new Outcome.SomebodyLivesThere())
                : Optional.empty();
    }

    private Optional<Outcome> approval(HostOffer offer, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        List<String> missing = checks.of(offer, today).stream()
                .filter(check -> !check.settled(today))
                .map(check -> check.kind().code())
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(new Outcome.ChecksMissing(missing));
        }
        return checks.doneBy(offer, officer) ? Optional.of(new Outcome.SecondPersonNeeded()) : Optional.empty();
    }

    private Outcome moved(HostOffer offer, Move form, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        if (form.step() == HostStep.APPROVE) {
            house.open(offer, today, officer);
        } else if (offer.course().site() != null) {
            house.close(offer.course().site(), today, officer);
        }
        String reason = form.step().reasons().isEmpty() ? null : form.reason();
        if (!offers.move(offer, form.step(), reason, form.said(), officer)) {
            throw new OptimisticLockingFailureException("offer moved meanwhile");
        }
        return new Outcome.Moved(form.step());
    }
}
