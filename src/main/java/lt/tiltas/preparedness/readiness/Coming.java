package lt.tiltas.preparedness.readiness;

/** Places that come without a further decision, so many days from today. */
record Coming(int day, int places) {}
