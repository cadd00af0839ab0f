package lt.tiltas.preparedness.scenario;

import java.util.List;

/** What an answer is read with beside the runs. */
record Ground(List<Place> places) {}
