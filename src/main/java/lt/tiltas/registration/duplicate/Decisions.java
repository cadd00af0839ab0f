package lt.tiltas.registration.duplicate;

import lt.tiltas.registration.person.Sameness;
import org.springframework.stereotype.Component;

/** What has been decided about pairs: these are one, those are two. */
@Component
record Decisions(Merges merges, Sameness sameness) {}
