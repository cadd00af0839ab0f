package lt.tiltas.registration.regrouping;

import static lt.tiltas.registration.RegistrationRight.REGROUP_HOUSEHOLD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.HouseholdRegrouped;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.Regrouping;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members go to a household of their own or to another one of the same holder; the last who goes closes the first. */
@Service
public class RegroupHousehold {

    public sealed interface Outcome {

        /** Also when the same request came before. */
        record Regrouped(HouseholdId to) implements Outcome {}

        /** Somebody has changed one of the two meanwhile. */
        record Changed() implements Outcome {}
    }

    private final Access access;
    private final CheckRegrouping check;
    private final Regroupings regroupings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegroupHousehold(
            Access access,
            CheckRegrouping check,
            Regroupings regroupings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.check = check;
        this.regroupings = regroupings;
        this.events = events;
        this.clock = clock;
    }

    /** @param own made by the page, so that a double click moves once */
    @Transactional
    public Outcome regroup(
            RegroupingId own, Regrouping checked, RegroupingForm form, Map<UUID, String> roles, Officer officer) {
        access.require(
                officer,
                REGROUP_HOUSEHOLD,
                checked.moving().stream().map(Member::personId).toList());
        HouseholdId from = checked.from().id();
        regroupings.lock(
                checked.to() == null
                        ? List.of(from)
                        : List.of(from, checked.to().id()));
        var made = regroupings.made(own);
        if (made.isPresent()) {
            return new Outcome.Regrouped(made.get());
        }
        return switch (check.check(from, form, officer)) {
            case CheckRegrouping.Outcome.Planned(Regrouping planned, var any)
            when planned.equals(checked) -> new Outcome.Regrouped(regroup(own, planned, form, roles, officer, from));
            default -> new Outcome.Changed();
        };
    }

    /** Where they went, when this very request has been done before. */
    @Transactional
    Optional<HouseholdId> before(RegroupingId own, Officer officer) {
        access.allow(officer, REGROUP_HOUSEHOLD);
        return regroupings.made(own);
    }

    private HouseholdId regroup(
            RegroupingId own,
            Regrouping planned,
            RegroupingForm form,
            Map<UUID, String> roles,
            Officer officer,
            HouseholdId from) {
        HouseholdId to;
        if (planned.to() == null) {
            to = new HouseholdId(own.value());
            regroupings.begin(to, from, officer);
        } else {
            to = planned.to().id();
        }
        regroupings.add(own, planned, to, form, officer);
        regroupings.move(own, planned.moving(), from, to, officer);
        regroupings.roles(roles);
        if (!regroupings.settle(from, to, planned.closes())) {
            throw new NotHere("household");
        }
        events.publishEvent(new HouseholdRegrouped(
                from,
                to,
                planned.moving().stream().map(Member::personId).toList(),
                planned.closes(),
                LocalDate.now(clock)));
        return to;
    }
}
