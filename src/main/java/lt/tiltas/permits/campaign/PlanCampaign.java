package lt.tiltas.permits.campaign;

import static lt.tiltas.permits.PermitRight.PLAN_CAMPAIGN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.campaign.Campaign.Hands;
import lt.tiltas.permits.campaign.Campaign.Shares;
import lt.tiltas.permits.forecast.Windows;
import lt.tiltas.permits.forecast.WorkingWeeks;
import lt.tiltas.permits.unit.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round is planned, its numbers are changed, its windows are reckoned, and it goes on step by step. */
@Service
public class PlanCampaign {

    public sealed interface Outcome {
        record Planned(CampaignId id) implements Outcome {}

        record Changed() implements Outcome {}

        /** @param without households for whom no time is left before the end */
        record Reckoned(int households, int without) implements Outcome {}

        record Moved(CampaignStep step) implements Outcome {}

        /** There is one for that ground and day. */
        record HasOne() implements Outcome {}

        /** The days do not follow each other, or lie in the past. */
        record WrongDays() implements Outcome {}

        record NotAHundred() implements Outcome {}

        record NotPossible(String state) implements Outcome {}

        record NotByTheSame() implements Outcome {}

        /** Its first window has not opened yet, or its last has not closed. */
        record TooEarly(LocalDate on) implements Outcome {}
    }

    /** What a plan is made of. */
    @Component
    record Stores(Campaigns campaigns, CampaignWindows windows, DeskTime deskTime) {}

    private static final int EVERYBODY = 100;
    private static final int AT_FIRST = 10;

    private final Access access;
    private final Stores stores;
    private final Rules rules;
    private final Clock clock;

    PlanCampaign(Access access, Stores stores, Rules rules, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.rules = rules;
        this.clock = clock;
    }

    /** At first everybody exchanges as before; the department changes the shares when the law is known. */
    @Transactional
    public Outcome plan(Campaign.Plan form, Officer officer) {
        access.allow(officer, PLAN_CAMPAIGN);
        LocalDate today = LocalDate.now(clock);
        if (form.opensOn().isBefore(today)
                || !form.opensOn().isBefore(form.closesOn())
                || form.closesOn().isAfter(form.endsOn())) {
            return new Outcome.WrongDays();
        }
        CampaignId id = new CampaignId(UUID.randomUUID());
        var shares = new Shares(
                0,
                EVERYBODY,
                0,
                rules.number("campaign.take-up", today).intValue(),
                rules.number("campaign.second-visits", today).intValue());
        return stores.campaigns().add(id, form, shares, new Hands(EVERYBODY, 0, 0, AT_FIRST, AT_FIRST / 2), officer)
                ? new Outcome.Planned(id)
                : new Outcome.HasOne();
    }

    @Transactional
    public Outcome change(CampaignId id, Campaign.Numbers form, Officer officer) {
        Campaign campaign = asSeen(id, form.version(), officer);
        if (!campaign.mayChange()) {
            return new Outcome.NotPossible(campaign.state());
        }
        if (!form.areEverybody()) {
            return new Outcome.NotAHundred();
        }
        var hired = form.hands();
        written(stores.campaigns()
                .change(
                        campaign,
                        new Shares(form.prolonged(), form.exchanged(), form.other(), form.takeUp(), form.second()),
                        new Hands(
                                hired.deskShare(),
                                hired.extraDesks(),
                                hired.overtime(),
                                hired.examiners(),
                                hired.deciders())));
        return new Outcome.Changed();
    }

    /** The windows anew; the same numbers give the same windows, and who has been told keeps theirs. */
    @Transactional
    public Outcome reckon(CampaignId id, int version, Officer officer) {
        Campaign campaign = asSeen(id, version, officer);
        if (!CampaignStep.SIMULATE.possibleFrom(campaign.state())) {
            return new Outcome.NotPossible(campaign.state());
        }
        LocalDate today = LocalDate.now(clock);
        TreeMap<Integer, Integer> minutes = stores.windows().minutes("tp_exchange", today);
        List<Windows.Household> households = stores.windows().ending(campaign.ground(), campaign.endsOn()).stream()
                .map(one -> new Windows.Household(
                        one.household(),
                        campaign.endsOn(),
                        one.people(),
                        minutes.floorEntry(one.people()).getValue()))
                .toList();
        Windows windows = windows(campaign, today);
        Windows.Plan plan = evenly(windows, households, stores.windows().invited(id));
        stores.windows().replace(campaign, windows, plan.given(), households, officer);
        written(stores.campaigns().move(campaign, CampaignStep.SIMULATE, officer));
        return new Outcome.Reckoned(plan.given().size(), plan.without().size());
    }

    /** APPROVE, INVITE, OPEN, END_WINDOWS or CLOSE. */
    @Transactional
    public Outcome move(CampaignId id, int version, CampaignStep step, Officer officer) {
        Campaign campaign = asSeen(id, version, officer);
        if (!step.possibleFrom(campaign.state()) || step == CampaignStep.SIMULATE || step == CampaignStep.CHANGE) {
            return new Outcome.NotPossible(campaign.state());
        }
        if (step == CampaignStep.APPROVE && campaign.by().planned().equals(officer.id())) {
            return new Outcome.NotByTheSame();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = notBefore(step, campaign);
        if (from != null && today.isBefore(from)) {
            return new Outcome.TooEarly(from);
        }
        written(stores.campaigns().move(campaign, step, officer));
        if (step == CampaignStep.INVITE) {
            stores.windows().invite(id, today);
        }
        return new Outcome.Moved(step);
    }

    /** As much in one window as in another, when there is time enough; else each as full as it may be. */
    private static Windows.Plan evenly(
            Windows windows, List<Windows.Household> households, Map<UUID, Integer> invited) {
        double asked =
                households.stream().mapToDouble(Windows.Household::minutes).sum();
        Windows.Plan even = windows.noFullerThan(asked).plan(households, invited);
        return even.without().isEmpty() ? even : windows.plan(households, invited);
    }

    private static @Nullable LocalDate notBefore(CampaignStep step, Campaign campaign) {
        return switch (step) {
            case OPEN -> campaign.days().opensOn();
            case END_WINDOWS -> campaign.days().closesOn().plusDays(1);
            case CLOSE -> campaign.endsOn().plusDays(1);
            default -> null;
        };
    }

    private Windows windows(Campaign campaign, LocalDate today) {
        var open = stores.deskTime()
                .between(campaign.days().opensOn(), campaign.days().closesOn());
        Map<LocalDate, Double> minutes = open.minutes().keySet().stream()
                .collect(Collectors.toMap(day -> day, day -> Reckoning.deskMinutes(campaign, open, day)));
        return new Windows(
                new WorkingWeeks(campaign.days().opensOn(), campaign.days().closesOn(), minutes::containsKey)
                        .windows(minutes::get),
                rules.number("campaign.filled", today).doubleValue(),
                campaign.id().value().getLeastSignificantBits());
    }

    private Campaign asSeen(CampaignId id, int version, Officer officer) {
        access.allow(officer, PLAN_CAMPAIGN);
        Campaign campaign = stores.campaigns().find(id).orElseThrow(() -> new NotHere("campaign"));
        if (campaign.version() != version) {
            throw new OptimisticLockingFailureException("campaign moved to version " + campaign.version());
        }
        return campaign;
    }

    private static void written(boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("campaign changed meanwhile");
        }
    }
}
