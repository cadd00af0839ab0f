package lt.tiltas.permits.forecast;

/**
 * What is not known about tomorrow.
 *
 * @param arrivalShape shape of the gamma factor on a week's arrivals (gamma-Poisson); the smaller, the wilder
 * @param serviceSigma of the lognormal factor on the minutes of a stage
 * @param missed share of first visits that nobody comes to, which takes that share of the first stage's time
 * @param missedWeight how many visits that share is worth as a Beta prior
 */
public record Uncertainty(double arrivalShape, double serviceSigma, double missed, double missedWeight) {}
