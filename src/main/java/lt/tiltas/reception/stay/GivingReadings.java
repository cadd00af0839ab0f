package lt.tiltas.reception.stay;

import lt.tiltas.law.Rules;
import org.springframework.stereotype.Component;

/** What is read before a bed is given, together. */
@Component
public record GivingReadings(Places places, Rules rules) {}
