package lt.tiltas.reception.stay;

import org.springframework.stereotype.Component;

/** What is read of stays, together. */
@Component
public record StayReadings(StayCards cards, StayHappenings happenings, SiteChanges changes) {}
