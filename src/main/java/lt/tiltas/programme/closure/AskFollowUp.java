package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.CLOSE_PROGRAMME;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.FollowUp;
import lt.tiltas.programme.FollowUpAnswer;
import lt.tiltas.programme.FollowUpId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks former participants how it goes, twice at most, and writes down what they say at the desk or on the telephone. */
@Service
public class AskFollowUp {

    /** @param state asked, answered, no_answer, unreachable or refused */
    public record Result(
            @NotNull @Pattern(regexp = "asked|answered|no_answer|unreachable|refused")
            String state,

            @Pattern(regexp = "|own_income|partly|support|none") @Nullable
            String living,

            @Pattern(regexp = "|secure|temporary|none") @Nullable
            String home,

            @Pattern(regexp = "|yes|partly|no") @Nullable String ownPlan,
            @Size(max = 1000) @Nullable String words,
            @Pattern(regexp = "[a-z]{2,3}") @Nullable String language,
            int version) {

        boolean answeredNothing() {
            return "answered".equals(state) && (living == null || living.isEmpty());
        }
    }

    public record Line(FollowUp followUp, HouseholdCard card) {}

    private final Access access;
    private final Households households;
    private final FollowUps followUps;

    AskFollowUp(Access access, Households households, FollowUps followUps) {
        this.access = access;
        this.households = households;
        this.followUps = followUps;
    }

    @Transactional
    public List<Line> list(Officer officer) {
        access.allow(officer, CLOSE_PROGRAMME);
        List<FollowUp> due = followUps.due(officer);
        Map<HouseholdId, HouseholdCard> cards =
                households.cards(due.stream().map(FollowUp::household).toList()).stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                CLOSE_PROGRAMME,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        return due.stream()
                .filter(one -> cards.containsKey(one.household()))
                .map(one -> new Line(one, cards.get(one.household())))
                .toList();
    }

    @Transactional
    public Line open(FollowUpId id, Officer officer) {
        access.allow(officer, CLOSE_PROGRAMME);
        FollowUp followUp = followUps.find(id).orElseThrow(() -> new NotHere("follow-up"));
        return new Line(followUp, households.open(followUp.household(), officer, CLOSE_PROGRAMME));
    }

    @Transactional
    public void write(FollowUpId id, Result result, Officer officer) {
        FollowUp found = open(id, officer).followUp();
        var followUp = new FollowUp(
                found.id(),
                found.household(),
                found.horizon(),
                found.dueOn(),
                found.state(),
                found.firstAskedOn(),
                found.secondAskedOn(),
                result.version());
        boolean written = switch (result.state()) {
            case "asked" -> followUps.asked(followUp);
            case "answered" -> followUps.answer(followUp, answer(result));
            default -> followUps.end(followUp, result.state());
        };
        if (!written) {
            throw new OptimisticLockingFailureException("follow-up");
        }
    }

    private static FollowUpAnswer answer(Result result) {
        return new FollowUpAnswer(
                String.valueOf(result.living()), result.home(), result.ownPlan(), result.words(), result.language());
    }
}
