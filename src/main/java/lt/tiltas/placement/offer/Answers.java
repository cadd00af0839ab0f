package lt.tiltas.placement.offer;

import lt.tiltas.placement.answer.MunicipalityAnswers;
import lt.tiltas.placement.objection.Objections;
import org.springframework.stereotype.Component;

/** What was said of an offer, by whom. */
@Component
public record Answers(HouseholdAnswers household, MunicipalityAnswers municipality, Objections objections) {}
